// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import org.springframework.stereotype.Component;
import vn.motcua.platform.health.Examination;
import vn.motcua.platform.health.Finding;

/** Whether facts of the catalogue wait to be settled by a person. */
@Component
class DoubtsExamination implements Examination {

    private final Procedures procedures;

    DoubtsExamination(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public String subject() {
        return "catalogue";
    }

    @Override
    public Finding examine() {
        var count = procedures.count();
        if (count.fileable() == 0) {
            return Finding.ill("doctor.catalogue.empty");
        }
        return count.doubtful() > 0
                ? Finding.care("doctor.catalogue.doubts", count.doubtful())
                : Finding.well("doctor.catalogue.well", count.procedures(), count.fileable());
    }
}
