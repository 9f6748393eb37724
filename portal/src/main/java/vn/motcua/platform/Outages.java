// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the database was away, kept in a file of the data folder, a line each: a database can't tell of its own absence. */
@Component
public class Outages {

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    private final Path file;

    Outages(@Value("${motcua.data}") Path data) {
        this.file = data.resolve("outages");
    }

    public record Outage(Instant from, Duration length) {

        private static Optional<Outage> read(String line) {
            try {
                var parts = line.split(" ", 2);
                return Optional.of(new Outage(Instant.parse(parts[0]), Duration.parse(parts[1])));
            } catch (DateTimeParseException | ArrayIndexOutOfBoundsException cutShort) {
                return Optional.empty();
            }
        }
    }

    void keep(Outage outage) {
        try {
            var line = outage.from() + " " + outage.length() + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.warn("The outage from {} on, of {}, could not be kept in {}", outage.from(), outage.length(), file);
        }
    }

    /** Those that began at a moment or later, the oldest first. */
    public List<Outage> since(Instant moment) {
        if (Files.notExists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.flatMap(line -> Outage.read(line).stream())
                    .filter(outage -> !outage.from().isBefore(moment))
                    .toList();
        } catch (IOException e) {
            LOG.warn("The outages in {} cannot be read", file);
            return List.of();
        }
    }
}
