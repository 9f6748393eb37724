// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.RunningPortal;
import vn.motcua.dossier.InboxFilter;
import vn.motcua.dossier.Label;
import vn.motcua.dossier.Labels;
import vn.motcua.identity.Role;

/** The pages that are measured, with the addresses they have among the dossiers there are. */
final class Itinerary {

    private static final String CITIZEN = "0500000001";
    private static final String AGENT = "0500100001";
    private static final int DEEPEST = 40;
    private static final int DOSSIERS = 60;
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern NEXT_IN_JSON = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final RunningPortal portal;
    private final JdbcClient jdbc;
    private final String site;
    private final Staff staff;
    private final List<MeasuredPage> pages = new ArrayList<>();

    Itinerary(RunningPortal portal) {
        this.portal = portal;
        this.jdbc = portal.facade(JdbcClient.class);
        this.site = "http://localhost:" + portal.port();
        this.staff = new Staff(portal);
    }

    List<MeasuredPage> pages() {
        everyone(Visitor.anyone(site));
        citizens(Visitor.citizen(site, CITIZEN), Visitor.citizen(site, AGENT));
        officers(staff.atTheBusiestUnit(site, Role.SPECIALIST));
        searches("unit", staff.atTheBusiestUnit(site, Role.ONE_STOP_CLERK));
        searches("province", staff.ofTheProvince(site));
        inbox("many posts", staff.withManyPosts(site));
        searches("many posts", staff.withManyPosts(site));
        heads(staff.atTheBusiestUnit(site, Role.LEADER), staff.ofTheProvince(site));
        program(staff.program(site));
        return List.copyOf(pages);
    }

    private void everyone(Visitor reader) {
        add("home", reader, "/");
        add("procedures: no words", reader, "/procedures");
        add("procedures: page 2 to 41", reader, following(reader, "/procedures"));
        add("procedures: a commune's", reader, "/procedures?level=COMMUNE");
        words("procedures: without accents", reader, "dang ky khai sinh", "ket hon", "cap giay phep xay dung");
        words("procedures: with accents", reader, "đăng ký kết hôn", "chứng thực bản sao", "giấy phép lái xe");
        words("procedures: a slip of the finger", reader, "dang ki ket hom", "khai simh", "xay dugn nha o");
        words("procedures: a citizen's words", reader, "toi muon lam giay to nha dat cho con", "lam so do");
        words("procedures: in English", reader, "birth certificate", "passport");
        words("procedures: nothing like it", reader, "qwrtzp vbnmk", "xyzzy");
        add("a procedure", reader, some("SELECT code FROM procedure ORDER BY md5(code)", "/procedures/"));
        add("tracking page", reader, dossiers("TRUE", "/track/"));
        add("GET procedures", reader, "/api/v1/procedures?q=khai+sinh", "/api/v1/procedures?q=ket+hom");
        add("GET progress", reader, dossiers("TRUE", "/api/v1/dossiers/%s/progress"));
    }

    private void words(String name, Visitor reader, String... words) {
        add(
                name,
                reader,
                Stream.of(words).map(each -> "/procedures?q=" + encoded(each)).toList());
    }

    private void citizens(Visitor citizen, Visitor agent) {
        add("my dossiers", citizen, "/my");
        add("my dossiers, an agent's", agent, "/my");
        add("my dossiers, an agent's, page 2 to 41", agent, following(agent, "/my"));
        add("a dossier of mine", agent, dossiers("owner = " + ofAgent(), "/my/dossiers/"));
        add("my notices", citizen, "/my/notices");
        add("my notices, an agent's, page 2 to 41", agent, following(agent, "/my/notices"));
    }

    private static String ofAgent() {
        return "(SELECT id FROM account WHERE login = '" + AGENT + "')";
    }

    private void officers(Visitor specialist) {
        inbox("specialist", specialist);
        add(
                "desk: a dossier",
                specialist,
                dossiers("receiving_unit = '%s'".formatted(staff.busiestUnit()), "/desk/dossiers/"));
        narrowed(specialist);
        add("desk: what I did today", specialist, "/desk/today");
        add("desk: the next of a list", specialist, "/desk/next?list=tray%3DUNIT");
        add("register", specialist, "/desk/register");
        var days = "SELECT to_char(day, 'YYYY-MM-DD') FROM (SELECT DISTINCT submitted_at::date AS day FROM dossier"
                + " WHERE receiving_unit = '%s' ORDER BY 1 DESC LIMIT 20) AS days";
        add(
                "register of a day, PDF",
                specialist,
                jdbc.sql(days.formatted(staff.busiestUnit())).query(String.class).list().stream()
                        .map(day ->
                                "/desk/register.pdf?unit=%1$s&from=%2$s&until=%2$s".formatted(staff.busiestUnit(), day))
                        .toList());
    }

    /** What can be asked of the inbox beside its tray. */
    private void narrowed(Visitor specialist) {
        for (var due : InboxFilter.Due.values()) {
            add("inbox, specialist: " + due, specialist, "/desk?tray=UNIT&due=" + due);
        }
        for (var order : List.of("DESC", "ASC")) {
            var procedure = procedures(order).getFirst().replaceFirst(".*procedure=", "");
            add(
                    "inbox, specialist: " + (order.equals("DESC") ? "a procedure" : "a rare procedure"),
                    specialist,
                    "/desk?tray=UNIT&procedure=" + procedure);
        }
        add("inbox, specialist: a label", specialist, "/desk?tray=UNIT&label=" + label());
    }

    /** A label that lies on the newest dossiers of the busiest unit. */
    private UUID label() {
        var labels = portal.facade(Labels.class);
        var officer = staff.actor(Role.SPECIALIST);
        labels.make(officer, null, "Bench", Label.Colour.GREY);
        var label = labels.seenBy(officer).getFirst().id();
        dossiers("receiving_unit = '%s'".formatted(staff.busiestUnit()), "")
                .forEach(code -> labels.put(officer, code, label));
        return label;
    }

    private void heads(Visitor head, Visitor province) {
        add("board, unit", head, "/desk/board");
        add("board, province", province, "/desk/board");
        add("several at once: ten dossiers", head, "/desk/batch?kind=ASSIGN" + ten());
    }

    private String ten() {
        return jdbc.sql("""
                SELECT '&at=' || d.code || '~' || s.id FROM dossier_step s JOIN dossier d ON d.id = s.dossier_id
                WHERE s.unit = :unit AND s.state = 'OPEN' ORDER BY s.due_at LIMIT 10""").param("unit", staff.busiestUnit()).query(String.class).list().stream()
                .collect(Collectors.joining());
    }

    private void inbox(String who, Visitor reader) {
        for (var tray : List.of("ALL", "MINE", "UNCLAIMED", "UNIT", "WAITING")) {
            add("inbox, %s: %s".formatted(who, tray.toLowerCase(java.util.Locale.ROOT)), reader, "/desk?tray=" + tray);
        }
        add("inbox, %s: page 2 to 41".formatted(who), reader, following(reader, "/desk?tray=UNIT"));
    }

    private void searches(String who, Visitor reader) {
        search(who, "all", reader, "");
        add("search, %s: page 2 to 41".formatted(who), reader, following(reader, "/desk/search"));
        search(who, "a common name", reader, "text=nguyen");
        search(who, "a full name", reader, "text=" + encoded("Nguyễn Văn Mẫu An"));
        search(who, "a rare name", reader, "text=ton+nu+mau+hiem");
        search(who, "no such name", reader, "text=khong+co+ai");
        search(
                who,
                "a code",
                reader,
                some("SELECT code FROM dossier TABLESAMPLE SYSTEM (1) LIMIT 40", "/desk/search?text="));
        search(who, "no such code", reader, "text=H57.99-991231-0001");
        search(who, "the beginning of a code", reader, "text=" + staff.busiestUnit() + "-2611");
        search(who, "a procedure", reader, procedures("DESC"));
        search(who, "a rare procedure", reader, procedures("ASC"));
        search(who, "in progress", reader, "status=IN_PROGRESS");
        search(who, "stopped", reader, "status=STOPPED");
        search(who, "late", reader, "late=true");
        add("search, %s: late, page 2 to 41".formatted(who), reader, following(reader, "/desk/search?late=true"));
        search(who, "two days a year ago", reader, "from=2025-11-24&until=2025-11-25");
        search(who, "a name in a status", reader, "text=tran+thi&status=FINISHED");
        search(
                who,
                "a procedure in a month",
                reader,
                "from=2026-08-01&until=2026-08-31&"
                        + procedures("DESC").getFirst().substring("/desk/search?".length()));
    }

    private List<String> procedures(String order) {
        return jdbc
                .sql("SELECT procedure_code FROM dossier GROUP BY 1 ORDER BY count(*) " + order + ", 1 LIMIT 1")
                .query(String.class)
                .list()
                .stream()
                .map(code -> "/desk/search?procedure=" + code)
                .toList();
    }

    private void search(String who, String what, Visitor reader, String question) {
        search(who, what, reader, List.of("/desk/search" + (question.isEmpty() ? "" : "?" + question)));
    }

    private void search(String who, String what, Visitor reader, List<String> addresses) {
        add("search, %s: %s".formatted(who, what), reader, addresses);
    }

    private void program(Visitor program) {
        add("GET inbox", program, "/api/v1/inbox");
        add("GET inbox, page 2 to 41", program, following(program, "/api/v1/inbox?size=25"));
    }

    /** The addresses of the pages that follow, as the portal itself names them; the page itself when it is the only one. */
    private List<String> following(Visitor reader, String address) {
        var following = new ArrayList<String>();
        var next = nextOf(reader, address, address);
        while (next != null && following.size() < DEEPEST) {
            following.add(next);
            next = nextOf(reader, next, address);
        }
        return following.isEmpty() ? List.of(address) : following;
    }

    private static @org.jspecify.annotations.Nullable String nextOf(Visitor reader, String address, String first) {
        var text = reader.read(address);
        var link = NEXT.matcher(text);
        if (link.find()) {
            return link.group(1).replace("&amp;", "&");
        }
        var cursor = NEXT_IN_JSON.matcher(text);
        return cursor.find() ? first + (first.contains("?") ? "&" : "?") + "next=" + cursor.group(1) : null;
    }

    private List<String> dossiers(String where, String address) {
        return some("SELECT code FROM dossier WHERE " + where + " ORDER BY id DESC", address);
    }

    private List<String> some(String codes, String address) {
        var format = address.contains("%s") ? address : address + "%s";
        return jdbc.sql("SELECT * FROM (" + codes + ") AS codes LIMIT " + DOSSIERS).query(String.class).list().stream()
                .map(format::formatted)
                .toList();
    }

    private void add(String name, Visitor reader, String... addresses) {
        add(name, reader, List.of(addresses));
    }

    private void add(String name, Visitor reader, List<String> addresses) {
        pages.add(new MeasuredPage(name, reader, addresses));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
