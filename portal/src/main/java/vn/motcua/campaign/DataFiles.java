// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Deed;
import vn.motcua.campaign.answers.Answered;
import vn.motcua.campaign.answers.AnswersFile;
import vn.motcua.campaign.answers.Codebook;
import vn.motcua.campaign.answers.Dataset;
import vn.motcua.campaign.interviewing.InterviewTable;
import vn.motcua.campaign.state.CampaignChronicle;
import vn.motcua.campaign.state.CampaignTable;
import vn.motcua.identity.Actor;
import vn.motcua.imports.CsvText;

/** The data of a campaign as files: the codebook, answers that were collected elsewhere, all answers with their weights. */
@Service
public class DataFiles {

    public static final int MOST_BYTES = 100_000_000;

    private static final int MOST_FAULTS = 200;
    private static final List<String> DRAWN = List.of("province", "village", "number", "stratum", "cluster", "weight");

    private final CampaignTable campaigns;
    private final InterviewTable interviews;
    private final Instruments instruments;
    private final CampaignChronicle chronicle;
    private final InstantSource clock;

    DataFiles(
            CampaignTable campaigns,
            InterviewTable interviews,
            Instruments instruments,
            CampaignChronicle chronicle,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.interviews = interviews;
        this.instruments = instruments;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Every question with its codes, in both languages; questions that take a number have their range. */
    public void codebook(UUID campaign, Appendable out) {
        new Codebook(questionnaire(campaign)).write(out);
    }

    private Questionnaire questionnaire(UUID campaign) {
        return instruments.questionnaire(campaigns.find(campaign).orElseThrow().instrument());
    }

    /** What was accepted, one line a respondent, with what the errors need; nobody's name. */
    @Transactional(readOnly = true)
    public void export(UUID campaign, Appendable out) {
        var columns = questionnaire(campaign).columns();
        try {
            var csv = new CsvText(out);
            csv.line(Stream.concat(DRAWN.stream(), columns.stream()).toList());
            interviews.accepted(campaign, row -> line(csv, row, columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(CsvText csv, Answered row, List<String> columns) {
        var cells = new ArrayList<>(List.of(
                row.province(),
                row.village(),
                Integer.toString(row.number()),
                row.stratum(),
                Dataset.cluster(row),
                Double.toString(row.weight())));
        columns.forEach(column -> cells.add(row.answers().getOrDefault(column, "")));
        try {
            csv.line(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of a file of answers. */
    public sealed interface Taken {

        /** Good lines went in, each other one is told. */
        record In(int in, int unchanged, List<Fault> faults) implements Taken {

            public In {
                faults = List.copyOf(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
            }
        }

        record Refused(Hindrance why) implements Taken {}
    }

    /** Takes in answers that were collected elsewhere, by the codes of the codebook. */
    @Transactional
    public Taken take(Actor actor, UUID id, InputStream csv) {
        var campaign = campaigns.lock(id).orElseThrow();
        if (!campaign.isRunning()) {
            return new Taken.Refused(Hindrance.NOT_RUNNING);
        }
        var villages = interviews.villages(id).stream().collect(Collectors.toMap(Village::code, village -> village));
        var most = campaign.outline().quota() + campaign.outline().reserve();
        var read = AnswersFile.read(csv, questionnaire(id), villages.keySet(), most);
        var faults = new ArrayList<>(read.faults());
        var in = 0;
        var unchanged = 0;
        read.lines().stream()
                .map(line ->
                        Objects.requireNonNull(villages.get(line.village())).id())
                .distinct()
                .sorted()
                .forEach(interviews::lockVillage);
        for (var line : read.lines()) {
            var village = Objects.requireNonNull(villages.get(line.village())).id();
            if (interviews.insertAccepted(village, line.number(), line.answers(), clock.instant())) {
                in++;
            } else if (isThere(village, line.number(), line.answers())) {
                unchanged++;
            } else {
                faults.add(new Fault(
                        line.line(), "number", Integer.toString(line.number()), Fault.Kind.TAKEN, line.village()));
            }
        }
        chronicle.note(actor, Deed.IMPORTED, campaign, "answers", in, faults.size());
        return new Taken.In(in, unchanged, faults);
    }

    private boolean isThere(UUID village, int number, Map<String, String> answers) {
        return interviews.of(village).stream()
                .anyMatch(one -> one.number() == number && one.answers().equals(answers));
    }
}
