// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads one line of the national catalogue. The line was parsed from flattened text and carries its accidents: what can
 * only have been meant one way is repaired, whatever looks wrong is kept as given and doubted, never guessed.
 */
final class NationalProcedure {

    private static final Pattern CODE = Pattern.compile("\\d\\.\\d{6}(\\.H\\d{2})?");
    private static final Pattern RESULT_CODE = Pattern.compile("(?s)(.+?)\\s*Mã:\\s*(KQ\\.[A-Z]\\d{2}\\.\\d+)\\s*");
    private static final Pattern WHOLE_RESULT_CODE = Pattern.compile("KQ\\.[A-Z]\\d{2}\\.\\d{6}");
    private static final Pattern HEADING = Pattern.compile(
            "([a-z0-9] )?(cac )?(giay to phai (nop|xuat trinh)|thanh phan ho so|bao gom|nguoi yeu cau chung"
                    + " thuc)\\b.*");
    private static final int LONGEST_NAME = 2_000;
    private static final int LONGEST_FIELD = 300;
    private static final UUID NOT_YET = new UUID(0, 0);

    private final Facts facts;
    private final Doubts doubts = new Doubts();

    private NationalProcedure(Facts facts) {
        this.facts = facts;
    }

    /** Reads a line; throws {@link WrongField} when it is no procedure. */
    static Procedure read(String line) {
        return new NationalProcedure(Facts.of(line)).read();
    }

    private Procedure read() {
        var code = code();
        var name = facts.text("name", LONGEST_NAME);
        var subjects = subjects();
        var ways = new NationalWays(facts, doubts).read();
        return new Procedure(
                NOT_YET,
                0,
                code,
                Wording.vietnamese(name),
                Wording.NONE,
                tiers(),
                field(),
                facts.textOrEmpty("ministry"),
                facts.textOrEmpty("kind"),
                facts.textOrEmpty("authority"),
                subjects,
                Audience.of(subjects),
                online(name, ways),
                ways,
                papers(),
                results(),
                legalBasis(),
                Wording.vietnamese(facts.textOrEmpty("conditions")),
                Set.of(),
                facts.textOrEmpty("decision"),
                facts.textOrEmpty("url"),
                false,
                doubts.found());
    }

    private String code() {
        var code = facts.text("code");
        if (!CODE.matcher(code).matches()) {
            throw new WrongField("code", code, "a code such as 1.001193 or 1.001193.H57");
        }
        return code;
    }

    private Field field() {
        var name = facts.text("field", LONGEST_FIELD);
        return new Field(Folded.slug(name), Wording.vietnamese(name));
    }

    private Set<Tier> tiers() {
        var tiers = EnumSet.noneOf(Tier.class);
        for (var name : facts.text("level").split(",")) {
            tiers.add(Tier.find(name.strip()).orElseThrow(() -> new WrongField("level", name.strip(), tierNames())));
        }
        return tiers;
    }

    private static String tierNames() {
        return "one or more of Cấp bộ, Cấp tỉnh, Cấp huyện, Cấp xã, Cơ quan khác, with commas between";
    }

    /** Subjects were split at every comma, also inside brackets and inside the one name that holds commas. */
    private List<String> subjects() {
        return List.of(String.join(", ", facts.texts("subjects"))
                        .replace("Cán bộ, công chức, viên chức", "Cán bộ công chức viên chức")
                        .split(",(?![^(]*\\)) *"))
                .stream()
                .filter(subject -> !subject.isBlank())
                .map(subject -> subject.replace("Cán bộ công chức viên chức", "Cán bộ, công chức, viên chức"))
                .distinct()
                .toList();
    }

    /** Fully online is what calls itself so; all else that can be sent online is partly so (Decree 42/2022, 11.1). */
    private static OnlineLevel online(String name, List<Way> ways) {
        if (ways.stream().noneMatch(way -> way.channel() == Channel.ONLINE)) {
            return OnlineLevel.NONE;
        }
        return name.toLowerCase(Locale.ROOT).contains("toàn trình") ? OnlineLevel.FULL : OnlineLevel.PARTIAL;
    }

    private List<Paper> papers() {
        var papers = new ArrayList<Paper>();
        for (var paper : facts.objects("papers")) {
            papers.add(paper(paper, papers.size() + 1));
        }
        if (papers.isEmpty()) {
            doubts.add("papers-missing", "papers", "");
        }
        return papers;
    }

    private Paper paper(Facts paper, int number) {
        var group = Folded.of(paper.textOrEmpty("case")).text();
        var originals = copies(paper, "originals");
        var copies = copies(paper, "copies");
        var isRemark = group.contains("luu i") || group.contains("luu y");
        var isCounted = originals > 0 || copies > 0;
        if (!isCounted && !isRemark) {
            doubts.add("paper-without-count", paper.path(), paper.textOrEmpty("name"));
        }
        return new Paper(
                "paper-" + number,
                paperName(paper),
                isOnlyHeading(group) ? Wording.NONE : Wording.vietnamese(paper.textOrEmpty("case")),
                originals,
                copies,
                group.contains("xuat trinh"),
                isCounted && !isRemark,
                "",
                paper.textOrEmpty("template"),
                isRemark || !isCounted);
    }

    /** “Giấy tờ phải nộp:” stands over papers that everybody brings; it is no case to choose. */
    private static boolean isOnlyHeading(String group) {
        return HEADING.matcher(group).matches() && !group.contains("truong hop");
    }

    private Wording paperName(Facts paper) {
        return Wording.vietnamese(named(paper, "paper-without-name", paper.textOrEmpty("template")));
    }

    /** A name that was lost in the source is doubted and something of the same line stands in for it. */
    private String named(Facts thing, String doubt, String standIn) {
        var name = thing.textOrEmpty("name");
        if (!name.isEmpty()) {
            return name;
        }
        doubts.add(doubt, thing.pathOf("name"), standIn);
        return standIn.isEmpty() ? "(không rõ tên)" : standIn;
    }

    private int copies(Facts paper, String field) {
        var count = paper.number(field);
        if (count > Doubts.MOST_COPIES) {
            doubts.add("impossible-count", paper.pathOf(field), Integer.toString(count));
        }
        return count;
    }

    private List<Result> results() {
        var results = facts.objects("results").stream().map(this::result).toList();
        if (results.isEmpty()) {
            doubts.add("results-missing", "results", "");
        }
        return results;
    }

    private Result result(Facts result) {
        var code = result.textOrEmpty("code");
        var name = named(result, "result-without-name", code);
        var embedded = RESULT_CODE.matcher(name);
        if (code.isEmpty() && embedded.matches()) {
            name = embedded.group(1);
            code = embedded.group(2);
        }
        if (!code.isEmpty() && !WHOLE_RESULT_CODE.matcher(code).matches()) {
            doubts.add("result-code", result.path(), code);
        }
        return new Result(code, Wording.vietnamese(name));
    }

    private List<String> legalBasis() {
        var numbers = facts.texts("legal").stream().distinct().toList();
        numbers.stream()
                .filter(number -> Doubts.isLegalNumberWithTail(number, numbers))
                .forEach(number -> doubts.add("legal-number", "legal", number));
        return numbers;
    }
}
