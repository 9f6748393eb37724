// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes all preparations, in their order, before the server opens its port. */
@Component
class Preparations implements SmartLifecycle {

    /** Servers and readers of the journal start in phases near the greatest number. */
    private static final int BEFORE_THE_SERVER = 0;

    private final List<Preparation> all;
    private volatile boolean made;

    Preparations(List<Preparation> all) {
        this.all = all;
    }

    @Override
    public void start() {
        all.forEach(Preparation::prepare);
        made = true;
    }

    @Override
    public void stop() {
        made = false;
    }

    @Override
    public boolean isRunning() {
        return made;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_SERVER;
    }
}
