// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a portal was asked and what it has said yes to, as its clients remember it. */
final class Acknowledged {

    /**
     * A dossier as it was sent.
     *
     * @param files the SHA-256 of each file by the id the portal gave it
     */
    record Sent(String key, Map<String, Object> body, Map<String, String> files) {}

    record Filed(String code, Sent sent) {}

    record Moved(String code, String event, String step) {}

    private final Map<String, Sent> sent = new ConcurrentHashMap<>();
    private final Map<String, Filed> filed = new ConcurrentHashMap<>();
    private final Queue<Moved> moved = new ConcurrentLinkedQueue<>();

    void send(Sent dossier) {
        sent.put(dossier.key(), dossier);
    }

    void file(Filed dossier) {
        filed.put(dossier.sent().key(), dossier);
    }

    void move(Moved move) {
        moved.add(move);
    }

    List<Filed> filed() {
        return List.copyOf(filed.values());
    }

    List<Moved> moved() {
        return List.copyOf(moved);
    }

    /** Sent, but the portal died before it answered: may be there or not. */
    List<Sent> unanswered() {
        return sent.values().stream()
                .filter(dossier -> !filed.containsKey(dossier.key()))
                .toList();
    }
}
