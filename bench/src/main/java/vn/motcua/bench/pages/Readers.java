// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Some clients that read all pages at once, mixed like cards, each as often as the other. */
final class Readers {

    private static final int SEED = 61;

    private final List<MeasuredPage> pages;
    private final Map<String, Integer> failures = Collections.synchronizedMap(new TreeMap<>());

    Readers(List<MeasuredPage> pages) {
        this.pages = pages;
    }

    private record Reading(MeasuredPage page, String address) {}

    private record Read(MeasuredPage page, double milliseconds) {}

    Map<String, Times> read(int clients, int timesEach) {
        var cards = cards(timesEach);
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            Callable<List<Read>> client = () -> readOn(cards, next);
            var all = new ArrayList<Read>();
            for (var done : threads.invokeAll(Collections.nCopies(clients, client))) {
                all.addAll(done.get());
            }
            return byPage(all);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client could not go on", e.getCause());
        }
    }

    private List<Reading> cards(int timesEach) {
        var cards = new ArrayList<Reading>();
        for (var page : pages) {
            for (var number = 0; number < timesEach; number++) {
                cards.add(new Reading(
                        page, page.addresses().get(number % page.addresses().size())));
            }
        }
        Collections.shuffle(cards, new Random(SEED));
        return cards;
    }

    private List<Read> readOn(List<Reading> cards, AtomicInteger next) {
        var reads = new ArrayList<Read>();
        for (var index = next.getAndIncrement(); index < cards.size(); index = next.getAndIncrement()) {
            var card = cards.get(index);
            var start = System.nanoTime();
            var status = card.page.reader().get(card.address);
            reads.add(new Read(card.page, (System.nanoTime() - start) / 1e6));
            if (status != 200) {
                failures.merge(status + " " + card.address, 1, Integer::sum);
            }
        }
        return reads;
    }

    private Map<String, Times> byPage(List<Read> reads) {
        var times = new LinkedHashMap<String, Times>();
        for (var page : pages) {
            times.put(
                    page.name(),
                    new Times(reads.stream()
                            .filter(read -> read.page == page)
                            .map(Read::milliseconds)
                            .toList()));
        }
        return times;
    }

    /** Answers that were no page, and how often each came. */
    Map<String, Integer> failures() {
        return Map.copyOf(failures);
    }
}
