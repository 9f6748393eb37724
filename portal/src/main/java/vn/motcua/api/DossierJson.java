// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.Representation;

/**
 * A dossier as a program files it. What is not sent counts as empty; the module that takes it says what is missing.
 *
 * @param again file it although the same lies open already
 * @param declarationOnPaper at the counter: the declaration was brought on paper and is typed later
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
        @Nullable Boolean takenIn,
        @Nullable Boolean declarationOnPaper) {

    DossierJson {
        papers = papers == null ? null : List.copyOf(papers);
    }

    record Person(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String submittedBy,
            @Nullable Acting acting) {

        private static final Person NOBODY = new Person(null, null, null, null, null, null, null);

        private Applicant applicant() {
            return new Applicant(
                    orEmpty(name),
                    orEmpty(idNumber),
                    orEmpty(phone),
                    orEmpty(email),
                    orEmpty(address),
                    submittedBy,
                    acting == null ? null : acting.representation());
        }
    }

    /**
     * By what right {@code submittedBy} files for the applicant; a paper named {@code authority} proves that of a guardian
     * or of somebody authorised.
     *
     * @param idNumber of whoever files
     * @param position of whoever files in the organisation
     * @param born the day of birth of a child
     */
    record Acting(
            @Nullable Capacity capacity,
            @Nullable String idNumber,
            @Nullable String position,
            @Nullable LocalDate born) {

        private @Nullable Representation representation() {
            return capacity == null ? null : new Representation(capacity, orEmpty(idNumber), orEmpty(position), born);
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
                (applicant == null ? Person.NOBODY : applicant).applicant(),
                answers == null ? Map.of() : answers,
                papers == null ? List.of() : papers.stream().map(Paper::paper).toList(),
                collect == null ? Move.ReturnWay.COUNTER : collect,
                key,
                Boolean.TRUE.equals(again),
                Boolean.TRUE.equals(takenIn),
                Boolean.TRUE.equals(declarationOnPaper));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
