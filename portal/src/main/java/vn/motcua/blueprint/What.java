// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Awaited;
import vn.motcua.process.Duty;

/** What happens in a row of the table: the work of an official, a wait, or a linked procedure elsewhere. */
public enum What {
    RECEIVE(Duty.RECEIVE),
    ASSIGN(Duty.ASSIGN),
    APPRAISE(Duty.APPRAISE),
    REVIEW(Duty.REVIEW),
    DECIDE(Duty.DECIDE),
    SEAL(Duty.SEAL),
    RETURN(Duty.RETURN),
    OTHER(Duty.OTHER),
    SUPPLEMENT(Awaited.SUPPLEMENT),
    PAYMENT(Awaited.PAYMENT),
    OPINION(Awaited.OPINION),
    CALL(null, null);

    private final @Nullable Duty duty;
    private final @Nullable Awaited awaited;

    What(Duty duty) {
        this(duty, null);
    }

    What(Awaited awaited) {
        this(null, awaited);
    }

    What(@Nullable Duty duty, @Nullable Awaited awaited) {
        this.duty = duty;
        this.awaited = awaited;
    }

    static Optional<What> find(String word) {
        return Arrays.stream(values()).filter(what -> what.name().equals(word)).findFirst();
    }

    static What of(Duty duty) {
        return valueOf(duty.name());
    }

    static What of(Awaited awaited) {
        return valueOf(awaited.name());
    }

    /** The official's work; empty for a wait or a linked procedure. */
    Optional<Duty> duty() {
        return Optional.ofNullable(duty);
    }

    Optional<Awaited> awaited() {
        return Optional.ofNullable(awaited);
    }
}
