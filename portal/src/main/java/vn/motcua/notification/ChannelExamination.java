// SPDX-License-Identifier: Apache-2.0
package vn.motcua.notification;

import org.springframework.stereotype.Component;
import vn.motcua.platform.health.Examination;
import vn.motcua.platform.health.Finding;

/** Whether messages leave the house: the built-in channel only keeps them. */
@Component
class ChannelExamination implements Examination {

    @Override
    public String subject() {
        return "messages";
    }

    @Override
    public Finding examine() {
        return Finding.care("doctor.messages.kept");
    }
}
