// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;

/**
 * A dossier as a program files it. What is not sent counts as empty; the module that takes it says what is missing.
 *
 * @param again file it although the same lies open already
 */
record DossierJson(
        @Nullable String procedure,
        @Nullable String unit,
        @Nullable Channel channel,
        @Nullable Person applicant,
        @Nullable Map<String, Object> answers,
        @Nullable List<Paper> papers,
        Move.@Nullable ReturnWay collect,
        @Nullable Boolean again,
        @Nullable Boolean takenIn) {

    DossierJson {
        papers = papers == null ? null : List.copyOf(papers);
    }

    record Person(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String submittedBy) {

        private Applicant applicant() {
            return new Applicant(
                    orEmpty(name), orEmpty(idNumber), orEmpty(phone), orEmpty(email), orEmpty(address), submittedBy);
        }
    }

    /** @param files ids from {@code POST /uploads} */
    record Paper(
            @Nullable String name,
            @Nullable Integer originals,
            @Nullable Integer copies,
            @Nullable List<UUID> files) {

        Paper {
            files = files == null ? null : List.copyOf(files);
        }

        private NewPaper paper() {
            return new NewPaper(orEmpty(name), orNone(originals), orNone(copies), files == null ? List.of() : files);
        }

        private static int orNone(@Nullable Integer count) {
            return count == null ? 0 : Math.max(0, count);
        }
    }

    Filing filing(@Nullable String key) {
        return new Filing(
                orEmpty(procedure),
                orEmpty(unit),
                channel == null ? Channel.ONLINE : channel,
                (applicant == null ? new Person(null, null, null, null, null, null) : applicant).applicant(),
                answers == null ? Map.of() : answers,
                papers == null ? List.of() : papers.stream().map(Paper::paper).toList(),
                collect == null ? Move.ReturnWay.COUNTER : collect,
                key,
                Boolean.TRUE.equals(again),
                Boolean.TRUE.equals(takenIn));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
