// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.reform;

import java.util.ArrayList;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;
import vn.motcua.agency.Level;
import vn.motcua.agency.UnitKind;
import vn.motcua.reform.ReformPlan;
import vn.motcua.reform.ReformPlan.Founded;
import vn.motcua.reform.ReformPlan.Giving;
import vn.motcua.reform.ReformPlan.Renamed;

/** Reads a plan from the fields of its page; how many units there are the plan before says. */
final class TypedPlan {

    private final MultiValueMap<String, String> typed;

    TypedPlan(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    ReformPlan plan(ReformPlan before) {
        var founded = new ArrayList<Founded>();
        for (var place = 0; place < before.founded().size(); place++) {
            var field = "founded-" + place + "-";
            if (!typed.containsKey(field + "drop")) {
                founded.add(founded(field, before.founded().get(place)));
            }
        }
        var renamed = new ArrayList<Renamed>();
        for (var place = 0; place < before.renamed().size(); place++) {
            renamed.add(renamed("renamed-" + place + "-", before.renamed().get(place)));
        }
        var giving = new ArrayList<Giving>();
        for (var place = 0; place < before.giving().size(); place++) {
            giving.add(giving("giving-" + place + "-", before.giving().get(place)));
        }
        return new ReformPlan(founded, renamed, giving);
    }

    private Founded founded(String field, Founded before) {
        return new Founded(
                NewReformForm.code(text(field + "code", before.code())),
                NewReformForm.value(UnitKind.class, typed.getFirst(field + "kind"))
                        .orElse(before.kind()),
                NewReformForm.value(Level.class, typed.getFirst(field + "level"))
                        .orElse(before.level()),
                text(field + "name", before.name()),
                text(field + "nameEn", before.nameEn()),
                text(field + "address", before.address()),
                text(field + "phone", before.phone()),
                text(field + "division", before.division()));
    }

    private Renamed renamed(String field, Renamed before) {
        return new Renamed(
                before.code(),
                text(field + "name", before.name()),
                text(field + "nameEn", before.nameEn()),
                text(field + "address", before.address()),
                text(field + "phone", before.phone()));
    }

    private Giving giving(String field, Giving before) {
        return new Giving(
                before.unit(),
                before.ends(),
                before.ends() ? NewReformForm.code(text(field + "to", before.to())) : "",
                chosen(field + "p-"),
                chosen(field + "o-"));
    }

    /** What was chosen in the fields whose names begin so. */
    private TreeMap<String, String> chosen(String prefix) {
        var chosen = new TreeMap<String, String>();
        typed.forEach((name, values) -> {
            var to = NewReformForm.text(values.getFirst());
            if (name.startsWith(prefix) && !to.isEmpty()) {
                chosen.put(name.substring(prefix.length()), to);
            }
        });
        return chosen;
    }

    private String text(String field, String otherwise) {
        return typed.containsKey(field) ? NewReformForm.text(typed.getFirst(field)) : otherwise;
    }
}
