// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.motcua.SharedData;
import vn.motcua.process.ProcessTable.Call;
import vn.motcua.process.ProcessTable.Step;
import vn.motcua.process.ProcessTable.Wait;
import vn.motcua.process.ProcessTable.Work;

/** A process is told as the table that would draw it; what no table can say is named. */
class P22_ToldTablesTest {

    @Test
    void every_starter_process_is_told_as_the_table_it_was_made_from() {
        StarterTables.all()
                .values()
                .forEach(table -> assertThat(toldAgain(table))
                        .as(table.title())
                        .isInstanceOfSatisfying(Told.AsTable.class, told -> {
                            assertThat(unlabelled(told.table())).isEqualTo(unlabelled(table));
                            assertThat(told.notes()).isEmpty();
                        }));
    }

    @Test
    void every_table_of_the_provinces_comes_back_as_it_went() throws IOException {
        var tables = new ArrayList<ProcessTable>();
        try (var json = Files.newInputStream(SharedData.file("procedures/internal-processes.json"))) {
            ProcessTables.read(json, read -> tables.add(read.table().orElseThrow()));
        }

        assertThat(tables)
                .hasSize(55)
                .allSatisfy(table -> assertThat(toldAgain(table))
                        .isInstanceOfSatisfying(
                                Told.AsTable.class,
                                told -> assertThat(ProcessTables.toBpmn(told.table()))
                                        .isEqualTo(ProcessTables.toBpmn(table))));
    }

    private static Told toldAgain(ProcessTable table) {
        return ProcessTables.tell(Sketch.accepted(ProcessTables.toBpmn(table)));
    }

    /** The file keeps the order and what is side by side, not how the decision numbers its steps. */
    private static List<Step> unlabelled(ProcessTable table) {
        return table.steps().stream().map(P22_ToldTablesTest::unlabelled).toList();
    }

    private static Step unlabelled(Step step) {
        return switch (step) {
            case Work work ->
                new Work(
                        "",
                        work.role(),
                        work.roleEn(),
                        work.roleKind(),
                        work.name(),
                        work.nameEn(),
                        work.task(),
                        work.workingTime(),
                        work.unit(),
                        work.assign(),
                        work.duty());
            case Wait wait -> new Wait("", wait.kind(), wait.name(), wait.nameEn(), wait.workingTime(), wait.unit());
            case Call call ->
                new Call("", call.procedure(), call.unit(), call.name(), call.nameEn(), call.workingTime());
        };
    }

    @Test
    void a_loop_is_named() {
        assertThat(because("start > work > x_ok", "x_ok [rework] > work", "x_ok [default] > end_GRANTED"))
                .containsExactly("x_ok");
    }

    @Test
    void branches_of_several_steps_are_named() {
        assertThat(because("start > p_split > one > two > p_join > end_GRANTED", "p_split > three > p_join"))
                .containsExactly("p_split");
    }

    @Test
    void a_choice_of_three_is_named() {
        assertThat(because(
                        "start > work > x_which",
                        "x_which [decision = \"refused\"] > end_REFUSED",
                        "x_which [decision = \"later\"] > again > end_STOPPED",
                        "x_which [default] > end_GRANTED"))
                .containsExactly("x_which");
    }

    @Test
    void a_timer_is_named() {
        var timer = """
                <boundaryEvent id="late" name="Nhắc" attachedToRef="work" cancelActivity="false">
                  <timerEventDefinition><timeDuration>PT8H</timeDuration></timerEventDefinition>
                </boundaryEvent>
                """;

        var told = ProcessTables.tell(Sketch.accepted(Sketch.with(timer, "start > work > end_GRANTED")));

        assertThat(told)
                .isInstanceOfSatisfying(
                        Told.NotAsTable.class,
                        not -> assertThat(not.because())
                                .extracting(Finding::elementId)
                                .containsExactly("late"));
    }

    @Test
    void a_file_without_a_way_to_refuse_gets_one_and_is_told_so() {
        var bpmn =
                ProcessTables.toBpmn(Objects.requireNonNull(StarterTables.all().get("commune-same-day")));
        var told = (Told.AsTable) ProcessTables.tell(Sketch.accepted(bpmn));

        assertThat(told.notes()).isEmpty();
        assertThat(ProcessTables.tell(Sketch.definition("start > work > sign > seal > end_GRANTED")))
                .isInstanceOf(Told.AsTable.class);
    }

    private static List<String> because(String... lines) {
        var told = ProcessTables.tell(Sketch.definition(lines));
        assertThat(told).isInstanceOf(Told.NotAsTable.class);
        return ((Told.NotAsTable) told)
                .because().stream().map(Finding::elementId).toList();
    }
}
