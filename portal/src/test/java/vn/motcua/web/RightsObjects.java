// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.motcua.SignedIn;
import vn.motcua.agency.Units;
import vn.motcua.amendment.ProcedureDrafts;
import vn.motcua.blank.Blanks;
import vn.motcua.blueprint.ProcessDrafts;
import vn.motcua.blueprint.Row;
import vn.motcua.blueprint.Sheet;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Publications;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.FormNumber;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.drafting.FormDrafts;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.NewOfficer;
import vn.motcua.identity.OfficerCreation;
import vn.motcua.identity.OfficerLists;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.identity.Scope;
import vn.motcua.identity.Tokens;
import vn.motcua.platform.Ids;
import vn.motcua.platform.PortalClock;
import vn.motcua.queue.Purpose;
import vn.motcua.queue.Queue;
import vn.motcua.queue.Taking;
import vn.motcua.reform.Reform;
import vn.motcua.reform.ReformPlan.Renamed;
import vn.motcua.reform.Reforms;
import vn.motcua.retention.Destructions;
import vn.motcua.setup.SetupFiles;
import vn.motcua.setup.Setups;
import vn.motcua.vault.Arrivals;
import vn.motcua.vault.Kept;
import vn.motcua.vault.SampleFiles;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;

/** Makes things that belong to somebody: a dossier with a file, a draft with one, a token, an officer's account. */
final class RightsObjects {

    static final String PROCEDURE = "1.001193";
    private static final String PROCESS = "commune-same-day";
    private static final String NOTHING = "01a2058f-113a-77d0-826d-c3c49755c3d8";
    private static final Instant LONG_AGO = Instant.parse("2011-01-05T02:00:00Z");
    private static final String NO_UNIT = "H57.998";
    private static final Instant IN_OFFICE_HOURS = Instant.parse("2027-11-10T02:00:00Z");
    private static final String NO_DOSSIER = "H57.999-260105-9999";

    private final Accounts accounts;
    private final Tokens tokens;
    private final Handlings handlings;
    private final Dossiers dossiers;
    private final Drafts drafts;
    private final Vault vault;
    private final Units units;
    private final Queue queue;
    private final ProcessDrafts processDrafts;
    private final Publications publications;
    private final Arrivals arrivals;
    private UUID arriving = UUID.fromString(NOTHING);
    private final FormDrafts formDrafts;
    private final Reforms reforms;
    private final Setups setups;
    private final OfficerLists officerLists;
    private final ProcedureDrafts procedureDrafts;
    private final Surveyed surveyed;
    private final Blanks blanks;
    private final Destructions destructions;

    RightsObjects(
            Accounts accounts,
            Tokens tokens,
            Handlings handlings,
            Dossiers dossiers,
            Drafts drafts,
            Vault vault,
            Units units,
            Queue queue,
            ProcessDrafts processDrafts,
            Publications publications,
            Arrivals arrivals,
            FormDrafts formDrafts,
            Reforms reforms,
            Setups setups,
            OfficerLists officerLists,
            ProcedureDrafts procedureDrafts,
            Blanks blanks,
            Destructions destructions,
            AutowireCapableBeanFactory beans) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.handlings = handlings;
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.vault = vault;
        this.units = units;
        this.queue = queue;
        this.processDrafts = processDrafts;
        this.publications = publications;
        this.arrivals = arrivals;
        this.formDrafts = formDrafts;
        this.reforms = reforms;
        this.setups = setups;
        this.officerLists = officerLists;
        this.procedureDrafts = procedureDrafts;
        this.blanks = blanks;
        this.destructions = destructions;
        this.surveyed = beans.createBean(Surveyed.class);
    }

    void surveyedBy(Actor interviewer, Actor supervisor) {
        surveyed.by(interviewer, supervisor);
    }

    /** Two units of one level that receive the procedure. */
    List<String> units() {
        return handlings.unitsFor(PROCEDURE).stream()
                .map(unit -> unit.code())
                .limit(2)
                .toList();
    }

    /** What there is, by the names that addresses have for it. */
    record Things(
            Actor owner,
            String dossier,
            UUID dossierFile,
            UUID draft,
            UUID draftFile,
            UUID token,
            UUID officer,
            String hall,
            UUID ticket,
            String paper,
            String page,
            UUID processDraft,
            UUID processVersion,
            UUID upload,
            UUID reform,
            UUID setup,
            UUID list,
            Surveyed.Field field,
            UUID destruction) {

        String address(RightsTable.Line line) {
            return fill(
                    line,
                    Map.of(
                            "{code}",
                            line.path().contains("/procedures/") ? PROCEDURE : dossier,
                            "{id}",
                            idFor(line).toString(),
                            "{unit}",
                            hall,
                            "{file}",
                            line.path().contains("/drafts/") ? draftFile.toString() : dossierFile.toString(),
                            "{process}",
                            PROCESS,
                            "{version}",
                            processVersion.toString(),
                            "{token}",
                            token.toString(),
                            "{list}",
                            list.toString(),
                            "{procedure}",
                            PROCEDURE,
                            "{reform}",
                            reform.toString()));
        }

        private UUID idFor(RightsTable.Line line) {
            if (line.path().startsWith("/queue")) {
                return ticket;
            }
            if (line.path().startsWith("/admin/processes")) {
                return processDraft;
            }
            if (line.path().startsWith("/admin/setup")) {
                return setup;
            }
            if (line.path().startsWith("/account/uploads")) {
                return upload;
            }
            return line.path().startsWith("/admin") ? officer : draft;
        }

        /** The same address of something that was never there. */
        String inventedAddress(RightsTable.Line line) {
            return fill(
                    line,
                    Map.of(
                            "{code}", NO_DOSSIER,
                            "{id}", NOTHING,
                            "{unit}", NO_UNIT,
                            "{file}", NOTHING,
                            "{process}", "khong-co",
                            "{version}", NOTHING,
                            "{token}", NOTHING,
                            "{list}", NOTHING,
                            "{procedure}", "9.999999",
                            "{reform}", NOTHING));
        }

        private String fill(RightsTable.Line line, Map<String, String> names) {
            var address = line.path()
                    .replace("{digest}", field.instrument())
                    .replace("{form}", FormNumber.APPLICATION.name())
                    .replace("{kind}", Move.Kind.REFUSE_RECEPTION.name())
                    .replace("{page}", page)
                    .replace("{paper}", paper)
                    .replace("{cosigner}", NOTHING)
                    .replace("{destruction}", destruction.toString())
                    .replace("{secret}", "0123456789abcdef0123456789abcdef")
                    .replace("{number}", "7")
                    .replace("{key}", "AAAAAAAAAAAAAAAAAAAAAA")
                    .replace("{edition}", "1")
                    .replace("{series}", "papi-2021-press")
                    .replace("{year}", "2021")
                    .replace("{place}", "46")
                    .replace("{picture}", "table.svg")
                    .replace("{part}", line.path().contains("/index/") ? "PAPI" : "words")
                    .replace("{chapter}", "find")
                    .replace("{ruling}", "GRANTED")
                    .replace("icon-*", "icon-192")
                    .replace("/**", "/css/motcua.css");
            for (var name : field.names(names.containsValue(NO_UNIT)).entrySet()) {
                address = address.replace(name.getKey(), name.getValue());
            }
            for (var name : names.entrySet()) {
                address = address.replace(name.getKey(), name.getValue());
            }
            return address;
        }

        String without(String text) {
            return List.of(
                            dossier,
                            draft,
                            dossierFile,
                            draftFile,
                            upload,
                            list,
                            token,
                            officer,
                            hall,
                            PROCEDURE,
                            processDraft,
                            processVersion,
                            reform,
                            setup,
                            field.campaign(),
                            field.village(),
                            field.interview(),
                            PROCESS,
                            "khong-co",
                            NO_DOSSIER,
                            NOTHING,
                            NO_UNIT,
                            "9.999999")
                    .stream()
                    .map(Object::toString)
                    .reduce(text, (all, name) -> all.replace(name, "…"));
        }
    }

    Things of(Actor owner) throws IOException {
        var unit = units().getFirst();
        var handling = handlings.get(PROCEDURE, unit);
        var form = handlings.form(handling.formVersion());
        var paper = handling.procedure().papersToBring().getFirst();
        formDrafts.open(SignedIn.administrator(), PROCEDURE);
        procedureDrafts.open(SignedIn.administrator(), PROCEDURE);
        blanks.link(SignedIn.administrator(), PROCEDURE, paper.key(), "https://example.vn/mau.docx");
        var draft = drafts.start(owner, PROCEDURE, unit).id();
        var draftFile = upload(owner);
        drafts.attach(owner, draft, paper.key(), draftFile);
        var dossierFile = upload(owner);
        return new Things(
                owner,
                file(owner, unit, dossierFile.id()),
                dossierFile.id(),
                draft,
                draftFile.id(),
                tokens.issue(owner.id(), "thử", Set.of(Scope.PROCEDURE), Duration.ofDays(1))
                        .token()
                        .id(),
                officer(unit),
                units.oneStopOf(unit).code(),
                ticket(units.oneStopOf(unit).code()),
                paper.key(),
                form.pageIds().getFirst(),
                processDraft(owner),
                publications.findLatestProcess(PROCESS).orElseThrow(),
                arriving(owner),
                reform(),
                setups.keep(new TreeMap<>(Map.of(SetupFiles.MARK, "{}")), "quyền.zip", owner.id()),
                officerLists.keep(
                        SignedIn.administrator(),
                        "quyền.csv",
                        "login,name\nquyen.list,Lê Thị Danh\n".getBytes(StandardCharsets.UTF_8)),
                surveyed.field(),
                destruction(owner));
    }

    /** One that is open: whoever decided on the last one draws up another. */
    private UUID destruction(Actor owner) {
        PortalClock.at(LONG_AGO, () -> {
            try {
                return upload(owner);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        destructions.draw(SignedIn.administrator(), "UNUSED_FILES", "Thử quyền");
        return destructions.latest(1).getFirst().id();
    }

    private UUID reform() {
        var beginning = new Reforms.Beginning(Reform.Kind.RENAME, "Thử quyền", "", LocalDate.of(2030, 1, 1));
        return reforms.rename(SignedIn.administrator(), beginning, new Renamed("H57.03", "Sở thử quyền", "", "", ""))
                .id();
    }

    private UUID processDraft(Actor actor) {
        var row = new Row("Bước 1", "RECEIVE", "Bộ phận một cửa", "Tiếp nhận", "2", "", "", "", "", "", "", "");
        var sheet = new Sheet("Quy trình thử quyền", "", "", "", List.of(row));
        return processDrafts.begin(actor, "quyen-" + Ids.next(), sheet).id();
    }

    /** One at a time: nobody leaves many open. */
    private UUID arriving(Actor owner) {
        arrivals.abandon(owner, arriving);
        var begun = (Arrivals.Beginning.Begun) arrivals.begin(owner, "giấy.png", 9);
        arriving = begun.arrival().id();
        return arriving;
    }

    private UUID ticket(String hall) {
        var taking = PortalClock.at(IN_OFFICE_HOURS, () -> queue.take(hall, Purpose.ASK, false));
        return ((Taking.Taken) taking).ticket().id();
    }

    private UUID officer(String unit) {
        var made = accounts.createOfficer(
                new NewOfficer("quyen" + Ids.next().toString().substring(20), "Lê Văn Quyền"));
        var account = ((OfficerCreation.Created) made).account();
        accounts.assignPost(account.id(), new Post(unit, Role.SPECIALIST, LocalDate.of(2020, 1, 1), null));
        return account.id();
    }

    private VaultFile upload(Actor owner) throws IOException {
        var kept = vault.keep(owner, "giấy.png", new ByteArrayInputStream(SampleFiles.png()));
        return ((Kept.Stored) kept).file();
    }

    private String file(Actor owner, String unit, UUID file) {
        var handling = handlings.get(PROCEDURE, unit);
        var answers = SampleAnswers.of(handlings.form(handling.formVersion()), new Random(7));
        var papers = handling.procedure().papersToBring().stream()
                .filter(paper -> paper.isNeededWith(answers))
                .map(paper -> NewPaper.electronic(paper.key(), List.of(file)))
                .toList();
        var outcome = dossiers.file(
                owner,
                new Filing(
                        PROCEDURE,
                        unit,
                        Channel.ONLINE,
                        new Applicant("Nguyễn Thị Hoa", "046123456789", "0912345678", "", "12 Lê Lợi, Huế", null),
                        answers.values(),
                        papers,
                        Move.ReturnWay.COUNTER,
                        null,
                        true,
                        false));
        if (outcome instanceof FilingOutcome.Filed filed) {
            return filed.code();
        }
        throw new IllegalStateException(outcome.toString());
    }

    /** How things stand, to see that a refused request changed none of them. */
    record State(Object dossier, int happened, boolean draft, int files, boolean token, Object account, Object posts) {}

    State stateOf(Things things) {
        var dossier = dossiers.view(Actor.system(), things.dossier()).orElseThrow();
        var draft = drafts.find(things.owner(), things.draft());
        return new State(
                dossier.status(),
                dossier.timeline().size(),
                draft.isPresent(),
                draft.map(kept -> kept.files().size()).orElse(0),
                tokens.of(things.owner().id()).stream()
                        .anyMatch(token -> token.id().equals(things.token())),
                accounts.get(things.officer()),
                accounts.postsOf(things.officer()));
    }
}
