// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.SignedIn;
import vn.motcua.campaign.Campaign.Outline;
import vn.motcua.campaign.Campaigns;
import vn.motcua.campaign.Fieldwork;
import vn.motcua.campaign.Instruments;
import vn.motcua.campaign.SampleSize;
import vn.motcua.campaign.Supervision;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;

/** A survey under way with a village that was given to an interviewer; one for all that is tried. */
final class Surveyed {

    private static final String NOTHING = "01a2058f-113a-77d0-826d-c3c49755c3d8";

    private final Instruments instruments;
    private final Campaigns campaigns;
    private final Fieldwork fieldwork;
    private final Supervision supervision;
    private final Accounts accounts;
    private @Nullable Actor interviewer;
    private @Nullable Actor supervisor;
    private @Nullable Field field;

    Surveyed(
            Instruments instruments,
            Campaigns campaigns,
            Fieldwork fieldwork,
            Supervision supervision,
            Accounts accounts) {
        this.instruments = instruments;
        this.campaigns = campaigns;
        this.fieldwork = fieldwork;
        this.supervision = supervision;
        this.accounts = accounts;
    }

    /** What of it addresses name. */
    record Field(UUID campaign, UUID village, UUID interview, String instrument) {

        Map<String, String> names(boolean invented) {
            return Map.of(
                    "{campaign}", invented ? NOTHING : campaign.toString(),
                    "{village}", invented ? NOTHING : village.toString(),
                    "{interview}", invented ? NOTHING : interview.toString());
        }
    }

    void by(Actor asking, Actor checking) {
        interviewer = asking;
        supervisor = checking;
    }

    /** The same each time, the village given to the interviewer again, the campaign to the supervisor. */
    Field field() {
        var there = field == null ? begun() : field;
        field = there;
        var person = Objects.requireNonNull(interviewer);
        fieldwork.employ(
                SignedIn.administrator(),
                there.campaign(),
                accounts.get(person.id()).login());
        fieldwork.assign(SignedIn.administrator(), there.campaign(), there.village(), person.id());
        supervision.appoint(
                SignedIn.administrator(),
                there.campaign(),
                accounts.get(Objects.requireNonNull(supervisor).id()).login());
        return there;
    }

    private Field begun() {
        var administrator = SignedIn.administrator();
        var two = SampleSize.of("2").orElseThrow();
        var instrument = instruments.starter();
        var made = campaigns.make(
                administrator, new Outline("Thử quyền", "", "thu-quyen", 2026, two, two, two, 2, 1), instrument);
        var campaign = ((Campaigns.Made.Done) made).campaign();
        campaigns.frame(administrator, campaign, "thôn.csv", new ByteArrayInputStream(villages()));
        campaigns.draw(administrator, campaign, 1);
        campaigns.start(administrator, campaign);
        var village = fieldwork.villages(campaign).getFirst().id();
        return new Field(
                campaign, village, fieldwork.list(campaign, village).getFirst().id(), instrument);
    }

    private static byte[] villages() {
        return ("province,commune,village,size\n"
                        + IntStream.range(0, 9)
                                .mapToObj(number -> "46,Xã %d,Thôn %d,%d".formatted(number / 3, number, 100 + number))
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }
}
