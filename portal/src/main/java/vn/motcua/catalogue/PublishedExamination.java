// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import org.springframework.stereotype.Component;
import vn.motcua.platform.health.Examination;
import vn.motcua.platform.health.Finding;

/** Whether what was published under older rules can still be read: open dossiers may be pinned to it. */
@Component
class PublishedExamination implements Examination {

    private final Publications publications;

    PublishedExamination(Publications publications) {
        this.publications = publications;
    }

    @Override
    public String subject() {
        return "published";
    }

    @Override
    public Finding examine() {
        var processes = publications.lostProcesses();
        if (!processes.isEmpty()) {
            return Finding.ill("doctor.published.lost", String.join(", ", processes));
        }
        var forms = publications.plainForms();
        return forms.isEmpty()
                ? Finding.well("doctor.published.well")
                : Finding.care("doctor.published.plain", String.join(", ", forms));
    }
}
