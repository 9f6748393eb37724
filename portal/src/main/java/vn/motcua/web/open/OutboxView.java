// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;
import vn.motcua.notification.Message;

public record OutboxView(List<Message> messages) {}
