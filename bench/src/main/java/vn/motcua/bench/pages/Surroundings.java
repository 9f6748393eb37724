// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.pages;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.RunningPortal;

/** On what it was measured, and what else the machine had to do. */
final class Surroundings {

    private Surroundings() {}

    static String now(RunningPortal portal) {
        return "%s, %d cores, %d GiB, %s %s, Java %s, PostgreSQL %s; %s procedures; %s"
                .formatted(
                        LocalDate.now(vn.motcua.platform.VietnamTime.ZONE),
                        Runtime.getRuntime().availableProcessors(),
                        machine().getTotalMemorySize() >> 30,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version().feature(),
                        ask(
                                portal,
                                "SELECT current_setting('server_version') || ', fsync ' || current_setting('fsync')"),
                        ask(portal, "SELECT count(*)::text FROM procedure"),
                        load());
    }

    /** Of a quiet machine at the beginning it is near 0; afterwards our own work is in it. */
    static String load() {
        return String.format(Locale.ROOT, "load average %.2f", machine().getSystemLoadAverage());
    }

    private static String ask(RunningPortal portal, String question) {
        return portal.facade(JdbcClient.class).sql(question).query(String.class).single();
    }

    private static OperatingSystemMXBean machine() {
        return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }
}
