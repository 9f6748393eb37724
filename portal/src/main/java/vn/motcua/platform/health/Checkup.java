// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.health;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Asks every {@link Examination}. */
@Service
public class Checkup {

    private static final Logger LOG = LoggerFactory.getLogger(Checkup.class);

    private final List<Examination> examinations;

    Checkup(List<Examination> examinations) {
        this.examinations = examinations;
    }

    public record Result(String subject, Finding finding) {}

    /** What every examination found, what needs most attention first. */
    public List<Result> examine() {
        return examinations.stream()
                .map(each -> new Result(each.subject(), finding(each)))
                .sorted(Comparator.comparing((Result result) -> result.finding().grade())
                        .reversed()
                        .thenComparing(Result::subject))
                .toList();
    }

    private static Finding finding(Examination examination) {
        try {
            return examination.examine();
        } catch (RuntimeException e) {
            LOG.error("The examination of {} failed", examination.subject(), e);
            return Finding.ill("doctor.failed");
        }
    }
}
