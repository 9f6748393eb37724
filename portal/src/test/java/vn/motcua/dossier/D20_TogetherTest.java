// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Channel;
import vn.motcua.journal.Journal;

/** 20. Many at once. */
@DossierTest
class D20_TogetherTest {

    private static final int THREADS = 16;

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void of_two_officials_one_wins_and_the_other_is_told() throws Exception {
        for (var round = 0; round < 20; round++) {
            var dossier = office.aDossier().accepted().completed();
            var step = dossier.step().id();
            var staff = dossier.staff;

            var outcomes = together(List.of(
                    () -> dossier.moves(staff.specialist(), new Move.Complete(step, null)),
                    () -> dossier.moves(staff.colleague(), new Move.Complete(step, null))));

            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .singleElement()
                    .satisfies(outcome ->
                            assertThat(((Outcome.Refused) outcome).code()).isEqualTo("MOVED_ON"));
            assertThat(journal.of(dossier.view().id())).hasSize(4);
        }
    }

    @Test
    void the_same_sending_sixteen_times_makes_one_dossier() throws Exception {
        var dossier = office.aDossier();
        var filing = dossier.filing(Channel.ONLINE).keyed("one key");

        var outcomes = together(times(() -> dossier.files(dossier.staff.citizen(), filing)));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(FilingOutcome.Filed.class));
        assertThat(outcomes)
                .extracting(outcome -> ((FilingOutcome.Filed) outcome).code())
                .containsOnly(dossier.staff.unit() + "-260907-0001");
        assertThat(outcomes)
                .filteredOn(outcome -> !((FilingOutcome.Filed) outcome).repeated())
                .hasSize(1);
        assertThat(office.aDossierAt(dossier.staff)
                        .forChild("Bé khác")
                        .submitted()
                        .code())
                .endsWith("-0002");
    }

    @Test
    void numbers_have_no_gap_though_some_filings_are_rolled_back() throws Exception {
        var staff = office.open();
        var tasks = new ArrayList<Callable<String>>();
        IntStream.range(0, THREADS)
                .forEach(thread -> tasks.add(() -> {
                    for (var i = 0; i < 6; i++) {
                        var story = office.aDossierAt(staff).forChild("Bé " + thread + "-" + i);
                        if ((thread + i) % 3 == 0) {
                            transaction.executeWithoutResult(status -> {
                                story.submitted();
                                status.setRollbackOnly();
                            });
                        } else {
                            story.submitted();
                        }
                    }
                    return "";
                }));

        together(tasks);

        var codes = dossiers.search(
                        staff.clerk(), new DossierQuery(null, null, false, null, null, null, null, 100), null)
                .rows();
        assertThat(codes)
                .extracting(row -> DossierCode.find(row.code()).orElseThrow().number())
                .containsExactlyInAnyOrderElementsOf(java.util.stream.LongStream.rangeClosed(1, codes.size())
                        .boxed()
                        .toList());
        assertThat(codes).hasSizeGreaterThan(50);
    }

    private static <T> List<Callable<T>> times(Callable<T> task) {
        return IntStream.range(0, THREADS).mapToObj(_ -> task).toList();
    }

    /** Does all tasks at the same moment. */
    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        var barrier = new CyclicBarrier(tasks.size());
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(tasks.stream()
                    .<Callable<T>>map(task -> () -> {
                        barrier.await();
                        return task.call();
                    })
                    .toList())) {
                results.add(future.get());
            }
            return results;
        }
    }
}
