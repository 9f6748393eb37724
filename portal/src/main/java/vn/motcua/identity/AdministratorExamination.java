// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.motcua.platform.VietnamTime;
import vn.motcua.platform.health.Examination;
import vn.motcua.platform.health.Finding;

/** Whether somebody can administer the portal at all. */
@Component
class AdministratorExamination implements Examination {

    private final PostTable posts;
    private final InstantSource clock;

    AdministratorExamination(PostTable posts, InstantSource clock) {
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "administrators";
    }

    @Override
    public Finding examine() {
        var administrators = posts.countHolders(Role.ADMINISTRATOR, VietnamTime.dateOf(clock.instant()));
        return switch (administrators) {
            case 0 -> Finding.ill("doctor.administrators.none");
            case 1 -> Finding.care("doctor.administrators.one");
            default -> Finding.well("doctor.administrators.well", administrators);
        };
    }
}
