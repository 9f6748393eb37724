// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.administration.Area;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.ChangeQuery;
import vn.motcua.administration.Deed;
import vn.motcua.agency.Level;
import vn.motcua.agency.Reorganisations;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.Units;
import vn.motcua.dossier.Office.Staff;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.journal.JournalReaders;
import vn.motcua.notification.NoticeKind;
import vn.motcua.notification.Notices;
import vn.motcua.platform.PortalClock;
import vn.motcua.reform.Outlook;
import vn.motcua.reform.Reform;
import vn.motcua.reform.Reform.Kind;
import vn.motcua.reform.Reform.State;
import vn.motcua.reform.ReformPlan;
import vn.motcua.reform.ReformPlan.Founded;
import vn.motcua.reform.ReformPlan.Giving;
import vn.motcua.reform.ReformPlan.Renamed;
import vn.motcua.reform.Reformed;
import vn.motcua.reform.Reforms;

/** 36. The administration is reformed: units merge, split, change their names, and their dossiers and people move with them. */
@DossierTest
class D36_ReformTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(600);
    private static final LocalDate THE_DAY = LocalDate.of(2026, 9, 10);
    private static final Instant BEFORE = Office.at("2026-09-09T16:00");
    private static final Instant MIDNIGHT = Office.at("2026-09-10T00:00");
    private static final Instant MORNING = Office.at("2026-09-10T09:00");

    @Autowired
    Office office;

    @Autowired
    Reforms reforms;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Relocations relocations;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Drafts drafts;

    @Autowired
    Notices notices;

    @Autowired
    JournalReaders readers;

    @Autowired
    ChangeLog changes;

    @Autowired
    TransactionTemplate transaction;

    // ── units and their people ──────────────────────────────────────────────────────────────────────────────────────

    private static String newCode() {
        return "H57." + NUMBER.incrementAndGet();
    }

    private Staff openUnit(String name) {
        var code = newCode();
        var unit = new Unit(
                code,
                "H57",
                Level.PROVINCE,
                UnitKind.DEPARTMENT,
                name,
                name,
                LocalDate.of(2020, 1, 1),
                null,
                "",
                "",
                null);
        reorganisations.carryOut(
                new Reorganisations.Change(LocalDate.of(2020, 1, 1), List.of(unit), Set.of(), Map.of()));
        return new Staff(
                code,
                Office.citizen(),
                office.officer("Lê Thị Một Cửa", Role.ONE_STOP_CLERK, code),
                office.officer("Trần Trưởng Phòng", Role.DIVISION_HEAD, code),
                office.officer("Nguyễn Chuyên Viên", Role.SPECIALIST, code),
                office.officer("Phạm Đồng Nghiệp", Role.SPECIALIST, code),
                office.officer("Hoàng Giám Đốc", Role.LEADER, code),
                office.officer("Võ Văn Thư", Role.CLERK_OF_SEALS, code));
    }

    private static Founded founded(String code, String name) {
        return new Founded(code, UnitKind.DEPARTMENT, Level.PROVINCE, name, "", "", "", "");
    }

    private static final Actor ADMINISTRATOR =
            new Actor(java.util.UUID.randomUUID(), Actor.Kind.OFFICER, "Quản trị", List.of());

    private Reform merger(List<String> ending, Founded into) {
        return at(
                BEFORE,
                () -> reforms.merge(
                        ADMINISTRATOR,
                        new Reforms.Beginning(Kind.MERGE, "Sáp nhập hai sở", "", THE_DAY),
                        ending,
                        into.code(),
                        List.of(into)));
    }

    private Reform confirmed(Reform reform) {
        var answer = at(
                BEFORE,
                () -> reforms.confirm(
                        ADMINISTRATOR,
                        reform.id(),
                        reform.version(),
                        reform.plan().watchword()));
        assertThat(answer).isInstanceOf(Reformed.Done.class);
        return ((Reformed.Done) answer).reform();
    }

    private void theDayComes() {
        PortalClock.runAt(MIDNIGHT, reforms::carryOutWhatIsDue);
    }

    private static <T> T at(Instant time, java.util.function.Supplier<T> action) {
        return PortalClock.at(time, action);
    }

    private Actor on(Instant time, Actor officer) {
        return accounts.actor(officer.id(), time);
    }

    private Reform now(Reform reform) {
        return reforms.find(reform.id()).orElseThrow();
    }

    private List<String> inbox(Actor actor, InboxFilter.Tray tray) {
        return at(MORNING, () -> dossiers.inbox(actor, new InboxFilter(tray, null, 100), null)).rows().stream()
                .map(InboxRow::code)
                .toList();
    }

    // ── merging ─────────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void on_the_day_dossiers_and_people_are_at_the_new_unit_and_what_was_done_stays_at_the_old() {
        var first = openUnit("Sở Đầu");
        var second = openUnit("Sở Hai");
        var dossier = office.aDossierAt(first)
                .accepted()
                .completedUpTo("appraise")
                .did(first.specialist(), step -> new Move.Claim(step));
        var other = office.aDossierAt(second).accepted();
        var into = founded(newCode(), "Sở Mới");
        var planned = confirmed(merger(List.of(first.unit(), second.unit()), into));

        assertThat(planned.state()).isEqualTo(State.PLANNED);
        assertThat(dossier.view().handlingUnit()).isEqualTo(first.unit());
        theDayComes();

        assertThat(now(planned).state()).isEqualTo(State.DONE);
        assertThat(now(planned).dossiers()).isEqualTo(2);
        var view = dossier.view();
        assertThat(view.code()).startsWith(first.unit() + "-");
        assertThat(view.receivingUnit()).isEqualTo(into.code());
        assertThat(view.handlingUnit()).isEqualTo(into.code());
        assertThat(dossier.step().unit()).isEqualTo(into.code());
        assertThat(dossier.step().assignee()).isEqualTo(first.specialist().id());
        assertThat(view.steps())
                .filteredOn(step -> step.state() == StepState.DONE)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.unit()).isEqualTo(first.unit()));
        assertThat(inbox(on(MORNING, first.specialist()), InboxFilter.Tray.MINE))
                .contains(dossier.code());
        assertThat(inbox(on(MORNING, second.head()), InboxFilter.Tray.UNIT)).contains(dossier.code(), other.code());
        assertThat(on(MORNING, first.leader()).units()).containsExactly(into.code());
        assertThat(on(BEFORE, first.leader()).units()).containsExactly(first.unit());
    }

    @Test
    void the_work_goes_on_at_the_new_unit_to_the_end() {
        var staff = openUnit("Sở Đi");
        var dossier = office.aDossierAt(staff).accepted().completedUpTo("appraise");
        var into = founded(newCode(), "Sở Đến");
        confirmed(merger(List.of(staff.unit(), openUnit("Sở Cùng").unit()), into));
        theDayComes();

        dossier.at("2026-09-10T09:00");
        while (!dossier.step().element().equals("return")) {
            var actor = on(dossier.now(), staff.of(dossier.step().role()));
            if (dossier.step().element().equals("sign")) {
                dossier.did(actor, step -> new Move.Decide(step, Decision.GRANTED, "Cấp"));
            } else {
                dossier.did(actor, step -> new Move.Complete(step, null));
            }
        }
        dossier.did(
                on(dossier.now(), staff.clerk()),
                step -> new Move.ReturnResult(step, "Nguyễn Thị Hoa", Move.ReturnWay.COUNTER, null));

        assertThat(dossier.view().status()).isEqualTo(Status.RETURNED);
    }

    @Test
    void the_minutes_add_up_and_the_promised_date_stays() {
        var staff = openUnit("Sở Giờ");
        var dossier = office.aDossierAt(staff).accepted().completedUpTo("appraise");
        var due = dossier.view().dates().due();
        var stepDue = dossier.step().dueAt();
        confirmed(merger(List.of(staff.unit(), openUnit("Sở Kia").unit()), founded(newCode(), "Sở Chung")));
        theDayComes();

        dossier.at("2026-09-10T09:00").did(on(MORNING, staff.specialist()), step -> new Move.Complete(step, null));

        assertThat(dossier.view().dates().due()).isEqualTo(due);
        var appraisal = dossier.view().steps().stream()
                .filter(step -> step.element().equals("appraise"))
                .findFirst()
                .orElseThrow();
        assertThat(appraisal.dueAt()).isEqualTo(stepDue);
        var held = dossier.view().held().stream()
                .filter(one -> one.step().equals(appraisal.id()))
                .sorted(Comparator.comparing(DossierView.Held::from))
                .toList();
        assertThat(held).hasSize(2);
        assertThat(held.getFirst().to()).isEqualTo(held.getLast().from());
        assertThat(held.getFirst().from()).isEqualTo(appraisal.openedAt());
        assertThat(held.getLast().to()).isEqualTo(appraisal.closedAt());
        assertThat(held.stream().mapToInt(DossierView.Held::minutes).sum()).isEqualTo(appraisal.usedMinutes());
    }

    @Test
    void the_citizen_is_told_and_sees_the_new_office_where_work_is_open_and_the_old_one_where_it_was_done() {
        var staff = openUnit("Sở Cũ");
        var dossier = office.aDossierAt(staff).accepted();
        var into = founded(newCode(), "Sở Rất Mới");
        confirmed(merger(List.of(staff.unit(), openUnit("Sở Nữa").unit()), into));
        theDayComes();
        readers.catchUp();

        assertThat(notices.of(staff.citizen(), null).rows())
                .filteredOn(notice -> notice.kind() == NoticeKind.RELOCATED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.reason()).isEqualTo("Sở Cũ → Sở Rất Mới"));
        var progress = dossier.progress();
        assertThat(progress.turns()).extracting(Progress.Turn::unit).containsOnly(into.code());
        assertThat(progress.steps())
                .filteredOn(step -> step.state() == StepState.DONE)
                .extracting(Progress.Step::unit)
                .containsOnly(staff.unit());
        assertThat(dossier.view(staff.citizen()).timeline())
                .extracting(DossierView.Happened::kind)
                .contains("DossierRelocated")
                .doesNotContain("StepRelocated");
    }

    @Test
    void the_register_stays_with_the_old_unit_and_the_new_one_may_print_it() {
        var staff = openUnit("Sở Sổ");
        var dossier = office.aDossierAt(staff).accepted();
        var into = founded(newCode(), "Sở Nhận Sổ");
        confirmed(merger(List.of(staff.unit(), openUnit("Sở Bên").unit()), into));
        theDayComes();
        var clerk = on(MORNING, staff.clerk());
        var september = LocalDate.of(2026, 9, 1);

        var old = at(MORNING, () -> dossiers.register(clerk, staff.unit(), september, THE_DAY, Locale.of("vi")));
        var present = at(MORNING, () -> dossiers.register(clerk, into.code(), september, THE_DAY, Locale.of("vi")));

        assertThat(old)
                .hasValueSatisfying(register -> assertThat(register.toString()).contains(dossier.code()));
        assertThat(present)
                .hasValueSatisfying(register -> assertThat(register.toString()).doesNotContain(dossier.code()));
        assertThat(at(
                        MORNING,
                        () -> dossiers.register(
                                on(MORNING, openUnit("Sở Lạ").clerk()),
                                staff.unit(),
                                september,
                                THE_DAY,
                                Locale.of("vi"))))
                .isEmpty();
    }

    @Test
    void what_is_over_stays_as_it_is_and_can_be_read_by_the_new_unit() {
        var staff = openUnit("Sở Xong");
        var dossier = office.aDossierAt(staff).returned();
        var into = founded(newCode(), "Sở Kế");
        confirmed(merger(List.of(staff.unit(), openUnit("Sở Khác").unit()), into));
        theDayComes();

        assertThat(dossier.view().handlingUnit()).isEqualTo(staff.unit());
        assertThat(dossiers.view(on(MORNING, staff.specialist()), dossier.code()))
                .isPresent();
        assertThat(dossier.view().timeline())
                .extracting(DossierView.Happened::kind)
                .doesNotContain("DossierRelocated");
    }

    @Test
    void drafts_of_citizens_go_to_the_new_unit() {
        var staff = openUnit("Sở Nháp");
        var draft = at(BEFORE, () -> drafts.start(staff.citizen(), "FIVE", staff.unit()));
        var into = founded(newCode(), "Sở Nhận Nháp");
        confirmed(merger(List.of(staff.unit(), openUnit("Sở Phụ").unit()), into));
        theDayComes();

        assertThat(drafts.find(staff.citizen(), draft.id()).orElseThrow().unit())
                .isEqualTo(into.code());
    }

    @Test
    void what_was_broken_off_in_the_middle_is_finished_and_nothing_moves_twice() {
        var staff = openUnit("Sở Đứt");
        var stories = List.of("Một", "Hai", "Ba").stream()
                .map(child -> office.aDossierAt(staff).forChild(child).accepted())
                .toList();
        var into = founded(newCode(), "Sở Nối");
        var reform = at(
                MIDNIGHT,
                () -> reforms.merge(
                        ADMINISTRATOR,
                        new Reforms.Beginning(Kind.MERGE, "Gãy giữa chừng", "", THE_DAY),
                        List.of(staff.unit()),
                        into.code(),
                        List.of(into)));
        // Confirmed on its day: the units have changed, no dossier has moved yet. Then one moves, and the power fails.
        at(MIDNIGHT, () -> reforms.confirm(ADMINISTRATOR, reform.id(), 1, staff.unit()));
        assertThat(now(reform).state()).isEqualTo(State.UNDER_WAY);
        var plan = new Relocations.Plan(now(reform).plan().destinations(), Map.of());
        PortalClock.runAt(MIDNIGHT, () -> transaction.executeWithoutResult(_ -> relocations.move(plan, null, 1)));
        assertThat(stories)
                .filteredOn(story -> story.view().handlingUnit().equals(into.code()))
                .hasSize(1);

        theDayComes();
        theDayComes();

        assertThat(now(reform).state()).isEqualTo(State.DONE);
        assertThat(now(reform).dossiers()).isEqualTo(2);
        assertThat(stories).allSatisfy(story -> {
            assertThat(story.view().handlingUnit()).isEqualTo(into.code());
            assertThat(story.view().timeline())
                    .filteredOn(event -> event.kind().equals("DossierRelocated"))
                    .hasSize(1);
        });
    }

    @Test
    void what_is_filed_at_the_old_unit_while_the_reform_is_carried_out_is_fetched() {
        var staff = openUnit("Sở Trễ");
        var into = founded(newCode(), "Sở Gom");
        var reform = confirmed(merger(List.of(staff.unit(), openUnit("Sở Cạnh").unit()), into));
        theDayComes();
        var late = office.aDossierAt(staff).at("2026-09-10T00:01").submitted();

        PortalClock.runAt(Office.at("2026-09-10T00:02"), reforms::carryOutWhatIsDue);

        assertThat(late.view().handlingUnit()).isEqualTo(into.code());
        assertThat(now(reform).dossiers()).isEqualTo(1);
    }

    @Test
    void a_unit_that_a_process_names_is_followed_by_the_one_that_took_its_work_over() {
        var gone = openUnit("Sở Được Gọi Tên");
        var into = founded(newCode(), "Sở Nghe Gọi");
        confirmed(merger(List.of(gone.unit(), openUnit("Sở Gần").unit()), into));
        theDayComes();

        assertThat(at(BEFORE, () -> units.presentOf(gone.unit()))).isEqualTo(gone.unit());
        assertThat(at(MORNING, () -> units.presentOf(gone.unit()))).isEqualTo(into.code());
        assertThat(units.predecessorsOf(into.code())).contains(gone.unit());
    }

    // ── renaming ────────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void a_new_name_holds_from_its_day_and_nothing_moves() {
        var staff = openUnit("Sở Tên Cũ");
        var dossier = office.aDossierAt(staff).accepted();
        var reform = confirmed(at(
                BEFORE,
                () -> reforms.rename(
                        ADMINISTRATOR,
                        new Reforms.Beginning(Kind.RENAME, "Đổi tên", "", THE_DAY),
                        new Renamed(staff.unit(), "Sở Tên Mới", "New Name", "", ""))));
        theDayComes();

        assertThat(now(reform).state()).isEqualTo(State.DONE);
        assertThat(changes.read(new ChangeQuery(Area.UNITS, null, staff.unit(), null, null), null, 10)
                        .rows())
                .extracting(noted -> noted.change().deed())
                .startsWith(Deed.RENAMED, Deed.APPROVED, Deed.DRAFT_OPENED);
        assertThat(units.find(staff.unit(), THE_DAY.minusDays(1)).map(Unit::name))
                .hasValue("Sở Tên Cũ");
        assertThat(units.find(staff.unit(), THE_DAY).map(Unit::name)).hasValue("Sở Tên Mới");
        assertThat(dossier.view().handlingUnit()).isEqualTo(staff.unit());
        assertThat(on(MORNING, staff.leader()).units()).containsExactly(staff.unit());
    }

    // ── splitting ───────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void a_unit_is_split_by_procedure_and_by_hand() {
        var staff = openUnit("Sở To");
        var stays = office.aDossierAt(staff).accepted();
        var byRule =
                office.aDossierAt(staff).of("EXTEND").forChild("Theo thủ tục").accepted();
        var byHand = office.aDossierAt(staff).forChild("Chọn tay").accepted();
        var north = founded(newCode(), "Sở Bắc");
        var south = founded(newCode(), "Sở Nam");
        var drafted = at(
                BEFORE,
                () -> reforms.split(
                        ADMINISTRATOR,
                        new Reforms.Beginning(Kind.SPLIT, "Chia sở", "", THE_DAY),
                        staff.unit(),
                        true,
                        List.of(north, south)));
        var plan = new ReformPlan(
                List.of(north, south),
                List.of(),
                List.of(new Giving(
                        staff.unit(),
                        true,
                        north.code(),
                        Map.of("EXTEND", south.code()),
                        Map.of(
                                Giving.official(staff.leader().id().toString(), "LEADER"),
                                south.code(),
                                Giving.official(staff.seals().id().toString(), "CLERK_OF_SEALS"),
                                Giving.NOWHERE))));
        at(BEFORE, () -> reforms.save(ADMINISTRATOR, drafted.id(), 1, "Chia sở", "", THE_DAY, plan));
        at(
                BEFORE,
                () -> reforms.placeByHand(
                        ADMINISTRATOR, drafted.id(), 2, staff.unit(), Map.of(byHand.code(), south.code())));

        var outlook = at(BEFORE, () -> reforms.outlook(now(drafted)));
        assertThat(outlook.isPossible()).isTrue();
        assertThat(outlook.dossiers()).isEqualTo(3);
        assertThat(outlook.endingPosts()).isEqualTo(1);
        assertThat(outlook.doubtful()).extracting(Outlook.Remark::key).contains("nobody", "endingPosts");
        confirmed(now(drafted));
        theDayComes();

        assertThat(stays.view().handlingUnit()).isEqualTo(north.code());
        assertThat(byRule.view().handlingUnit()).isEqualTo(south.code());
        assertThat(byHand.view().handlingUnit()).isEqualTo(south.code());
        assertThat(on(MORNING, staff.leader()).units()).containsExactly(south.code());
        assertThat(on(MORNING, staff.seals()).units()).isEmpty();
        assertThat(on(MORNING, staff.head()).units()).containsExactly(north.code());
    }

    @Test
    void single_dossiers_of_a_unit_that_stays_go_where_they_were_placed() {
        var staff = openUnit("Sở Ở Lại");
        var stays = office.aDossierAt(staff).accepted();
        var goes = office.aDossierAt(staff).forChild("Chọn tay").accepted();
        var south = founded(newCode(), "Sở Bên Cạnh");
        var drafted = at(
                BEFORE,
                () -> reforms.split(
                        ADMINISTRATOR,
                        new Reforms.Beginning(Kind.SPLIT, "Chia việc", "", THE_DAY),
                        staff.unit(),
                        true,
                        List.of(south)));
        var plan = new ReformPlan(
                List.of(south), List.of(), List.of(new Giving(staff.unit(), false, "", Map.of(), Map.of())));
        at(BEFORE, () -> reforms.save(ADMINISTRATOR, drafted.id(), 1, "Chia việc", "", THE_DAY, plan));
        at(
                BEFORE,
                () -> reforms.placeByHand(
                        ADMINISTRATOR, drafted.id(), 2, staff.unit(), Map.of(goes.code(), south.code())));

        assertThat(at(BEFORE, () -> reforms.outlook(now(drafted))).dossiers()).isOne();
        confirmed(now(drafted));
        theDayComes();

        assertThat(goes.view().handlingUnit()).isEqualTo(south.code());
        assertThat(stays.view().handlingUnit()).isEqualTo(staff.unit());
    }

    @Test
    void whoever_saw_the_plan_before_dossiers_were_placed_places_none_over_it() {
        var staff = openUnit("Sở Hai Người");
        var dossier = office.aDossierAt(staff).accepted();
        var south = founded(newCode(), "Sở Kia");
        var drafted = at(
                BEFORE,
                () -> reforms.split(
                        ADMINISTRATOR,
                        new Reforms.Beginning(Kind.SPLIT, "Chia", "", THE_DAY),
                        staff.unit(),
                        true,
                        List.of(south)));
        at(
                BEFORE,
                () -> reforms.placeByHand(
                        ADMINISTRATOR, drafted.id(), 1, staff.unit(), Map.of(dossier.code(), south.code())));

        var second = at(
                BEFORE,
                () -> reforms.placeByHand(ADMINISTRATOR, drafted.id(), 1, staff.unit(), Map.of(dossier.code(), "")));

        assertThat(second).isInstanceOf(Reformed.ChangedElsewhere.class);
        assertThat(reforms.placedByHand(drafted.id())).containsKey(dossier.code());
    }

    // ── until its day ───────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void until_its_day_a_reform_can_be_changed_and_called_off_and_not_afterwards() {
        var staff = openUnit("Sở Chần Chừ");
        var into = founded(newCode(), "Sở Chờ");
        var planned = confirmed(merger(List.of(staff.unit(), openUnit("Sở Bạn").unit()), into));

        var reopened = at(BEFORE, () -> reforms.reopen(ADMINISTRATOR, planned.id(), planned.version()));
        assertThat(reopened)
                .isInstanceOfSatisfying(
                        Reformed.Done.class,
                        done -> assertThat(done.reform().state()).isEqualTo(State.DRAFT));
        var again = confirmed(now(planned));
        var off = at(BEFORE, () -> reforms.callOff(ADMINISTRATOR, again.id(), again.version()));
        assertThat(off).isInstanceOf(Reformed.Done.class);
        theDayComes();

        assertThat(now(planned).state()).isEqualTo(State.CALLED_OFF);
        assertThat(units.find(into.code())).isEmpty();
        assertThat(at(
                        MORNING,
                        () -> reforms.reopen(
                                ADMINISTRATOR, planned.id(), now(planned).version())))
                .isInstanceOf(Reformed.NotNow.class);
    }

    @Test
    void whoever_saw_an_older_plan_overwrites_nothing() {
        var reform = merger(List.of(openUnit("Sở A").unit(), openUnit("Sở B").unit()), founded(newCode(), "Sở C"));
        at(BEFORE, () -> reforms.save(ADMINISTRATOR, reform.id(), 1, "Lần một", "", THE_DAY, reform.plan()));

        assertThat(at(BEFORE, () -> reforms.save(ADMINISTRATOR, reform.id(), 1, "Lần hai", "", THE_DAY, reform.plan())))
                .isInstanceOf(Reformed.ChangedElsewhere.class);
        assertThat(now(reform).title()).isEqualTo("Lần một");
    }

    @Test
    void nothing_is_confirmed_by_a_careless_click() {
        var reform = merger(List.of(openUnit("Sở D").unit(), openUnit("Sở E").unit()), founded(newCode(), "Sở F"));

        assertThat(at(BEFORE, () -> reforms.confirm(ADMINISTRATOR, reform.id(), 1, "ok")))
                .isInstanceOf(Reformed.NotConfirmed.class);
        assertThat(now(reform).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void a_plan_that_cannot_be_is_told_why() {
        var staff = openUnit("Sở Sai");
        office.aDossierAt(staff).accepted();
        var wrong = new ReformPlan(
                List.of(founded("H57.3", "Mã sai"), founded("H57.03", "Mã của sở khác")),
                List.of(new Renamed("H57.599", "Không có", "", "", "")),
                List.of(
                        new Giving(staff.unit(), true, "", Map.of(), Map.of()),
                        new Giving("H57.03", true, "H57.598", Map.of(), Map.of())));

        assertThat(keys(wrong)).contains("unit.code", "unit.taken", "unit.gone", "nowhere", "unit.children", "taker");
        assertThat(keys(new ReformPlan(List.of(), List.of(), List.of()))).containsExactly("nothing");
    }

    private List<String> keys(ReformPlan plan) {
        var reform = at(
                BEFORE,
                () -> reforms.found(
                        ADMINISTRATOR, new Reforms.Beginning(Kind.FOUND, "Thử", "", THE_DAY), plan.founded()));
        at(BEFORE, () -> reforms.save(ADMINISTRATOR, reform.id(), 1, "Thử", "", THE_DAY, plan));
        return at(BEFORE, () -> reforms.outlook(now(reform))).wrong().stream()
                .map(Outlook.Remark::key)
                .toList();
    }

    @Test
    void what_lay_below_a_unit_finds_its_like_below_the_new_one() {
        var into = new Founded(
                newCode(),
                UnitKind.PEOPLES_COMMITTEE,
                Level.COMMUNE,
                "Ủy ban nhân dân phường Mới",
                "People's Committee of Mới Ward",
                "",
                "",
                "");

        var plan = at(
                        BEFORE,
                        () -> reforms.merge(
                                ADMINISTRATOR,
                                new Reforms.Beginning(Kind.MERGE, "Hai phường", "", LocalDate.of(2026, 12, 1)),
                                List.of("H57.101", "H57.104"),
                                into.code(),
                                List.of(into)))
                .plan();

        assertThat(plan.founded())
                .filteredOn(one -> one.kind() == UnitKind.ONE_STOP)
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Trung tâm Phục vụ hành chính công phường Mới"));
        assertThat(plan.giving()).allSatisfy(one -> assertThat(one.to()).startsWith(into.code()));
        assertThat(plan.founded().stream().map(Founded::code)).doesNotHaveDuplicates();
    }
}
