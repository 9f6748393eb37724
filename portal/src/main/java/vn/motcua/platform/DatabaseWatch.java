// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Asks the database every second whether it is there, over a connection of its own: whoever knocks while it is away is
 * told so at once instead of waiting for a connection of the pool.
 */
@Component
public class DatabaseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final int PATIENCE_IN_SECONDS = 2;

    private final JdbcConnectionDetails address;
    private final Outages outages;
    private final InstantSource clock;
    private @Nullable Connection line;
    private volatile @Nullable Instant awaySince;

    DatabaseWatch(JdbcConnectionDetails address, Outages outages, InstantSource clock) {
        this.address = address;
        this.outages = outages;
        this.clock = clock;
    }

    public boolean isAway() {
        return awaySince != null;
    }

    /** One look. A line that broke says nothing yet: only when no new one can be had is the database away. */
    synchronized void look() {
        if (lineHolds() || newLine()) {
            isThere();
        } else {
            isGone();
        }
    }

    private void isGone() {
        if (awaySince == null) {
            awaySince = clock.instant();
            LOG.warn("The database does not answer; pages say so until it does");
        }
    }

    private void isThere() {
        var since = awaySince;
        if (since != null) {
            var outage = new Outages.Outage(since, Duration.between(since, clock.instant()));
            awaySince = null;
            LOG.warn("The database answers again after {} s", outage.length().toSeconds());
            outages.keep(outage);
        }
    }

    private boolean lineHolds() {
        try {
            return line != null && line.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException broken) {
            return false;
        }
    }

    private boolean newLine() {
        hangUp();
        try {
            line = DriverManager.getConnection(address.getJdbcUrl(), settings());
            return true;
        } catch (SQLException unreachable) {
            return false;
        }
    }

    private Properties settings() {
        var settings = new Properties();
        settings.setProperty("connectTimeout", String.valueOf(PATIENCE_IN_SECONDS));
        settings.setProperty("loginTimeout", String.valueOf(PATIENCE_IN_SECONDS));
        settings.setProperty("ApplicationName", "motcua watch");
        if (address.getUsername() != null) {
            settings.setProperty("user", address.getUsername());
        }
        if (address.getPassword() != null) {
            settings.setProperty("password", address.getPassword());
        }
        return settings;
    }

    synchronized void hangUp() {
        try (var old = line) {
            line = null;
        } catch (SQLException wasBroken) {
            LOG.debug("The line was broken", wasBroken);
        }
    }
}
