// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.campaign.simulation.SimulatedCampaign;

/** Publishes the simulated survey of a demonstration beside the start, so that nobody waits for it. */
@Component
@ConditionalOnBooleanProperty(name = "motcua.background", matchIfMissing = true)
@ConditionalOnBooleanProperty("motcua.demonstration")
@ConditionalOnBooleanProperty(name = "motcua.demonstration.survey", matchIfMissing = true)
class SimulatedCampaignRound {

    private final SimulatedCampaign campaign;
    private final OpenData answers;

    SimulatedCampaignRound(SimulatedCampaign campaign, OpenData answers) {
        this.campaign = campaign;
        this.answers = answers;
    }

    @EventListener(ApplicationReadyEvent.class)
    void publish() {
        Thread.ofPlatform().name("simulated-survey").daemon().start(this::prepare);
    }

    /** What the 34 provinces say of it takes seconds too. */
    private void prepare() {
        campaign.publishOnce();
        answers.merged(SimulatedCampaign.SERIES, SimulatedCampaign.YEAR);
    }
}
