// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Scope;
import vn.motcua.identity.Tokens;
import vn.motcua.platform.PortalClock;

/**
 * Every address there is, tried by everybody, on what is theirs, what is others' and what is not there: exactly those come
 * in whom {@code docs/rights.md} names, and who does not can't tell another's thing from none.
 */
@PortalTest
class RightsTest {

    /** Answered by filters and by handlers of files, not by controllers. */
    private static final Set<String> WITHOUT_CONTROLLER = Set.of(
            "GET /static/**",
            "GET /robots.txt",
            "GET /sw.js",
            "GET /manifest.webmanifest",
            "GET /icon-*.png",
            "GET /actuator/health",
            "POST /sign-out");

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Tokens tokens;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private RightsObjects objects;
    private RightsPeople people;
    private RightsTable table;

    @BeforeEach
    void everybody() throws IOException {
        objects = beans.createBean(RightsObjects.class);
        var units = objects.units();
        people = new RightsPeople(accounts, tokens, units.getFirst(), units.getLast());
        objects.surveyedBy(people.interviewing, people.checking);
        table = RightsTable.read();
    }

    @Test
    void every_address_stands_in_the_table_and_no_other() {
        var said = new TreeSet<>(
                table.lines().stream().map(RightsTable.Line::route).toList());
        said.removeAll(WITHOUT_CONTROLLER);

        assertThat(said).isEqualTo(new TreeSet<>(routes().toList()));
    }

    private Stream<String> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(RightsTest::routes)
                .filter(route -> !route.endsWith(" /error"));
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var all = methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
        return mapping.getPatternValues().stream().flatMap(path -> all.stream().map(method -> method + " " + path));
    }

    /** What is only read is the same for all who read it; what something is sent to is made for each line. */
    @TestFactory
    Stream<DynamicTest> exactly_those_come_in_who_are_named() throws IOException {
        var read = objects.of(people.owning);
        return Stream.of(true, false)
                .flatMap(isRead -> table.lines().stream().filter(line -> (line.method() == HttpMethod.GET) == isRead))
                .map(line -> dynamicTest(
                        line.route() + " for " + line.who(),
                        () -> thoseComeIn(line, line.method() == HttpMethod.GET ? read : objects.of(people.owning))));
    }

    private void thoseComeIn(RightsTable.Line line, RightsObjects.Things things) throws Exception {
        var softly = new SoftAssertions();
        var before = line.method() == HttpMethod.POST ? objects.stateOf(things) : null;
        for (var person : people.concernedBy(line)) {
            if (!person.isAnyOf(line.who())) {
                var written = written();
                refused(line, person, things, softly);
                if (before != null && written() != written) {
                    softly.assertThat(objects.stateOf(things))
                            .as("after %s", person.name())
                            .isEqualTo(before);
                }
            }
        }
        for (var person : people.concernedBy(line)) {
            if (person.isAnyOf(line.who())) {
                comesIn(line, person, things, softly);
            }
        }
        softly.assertAll();
    }

    /** Grows with every transaction that writes; where it stands still, nothing in the database has changed. */
    private long written() {
        return jdbc.sql("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    private void refused(
            RightsTable.Line line, RightsPeople.Person person, RightsObjects.Things things, SoftAssertions softly)
            throws Exception {
        var answer = answer(line, things.address(line), person);
        var toNothing = answer(line, things.inventedAddress(line), person);
        if (line.isSilent() && isInTheArea(line, person)) {
            softly.assertThat(answer.getStatus()).as(person.name()).isEqualTo(303);
        } else {
            softly.assertThat(answer.getStatus()).as(person.name()).isEqualTo(refusal(line, person));
        }
        softly.assertThat(toNothing.getStatus())
                .as("%s, to nothing", person.name())
                .isEqualTo(answer.getStatus());
        softly.assertThat(told(toNothing, things))
                .as("what %s is told of nothing", person.name())
                .isEqualTo(told(answer, things));
    }

    private static int refusal(RightsTable.Line line, RightsPeople.Person person) {
        if (person.actor() == null) {
            return line.isApi() ? 401 : 303;
        }
        return isInTheArea(line, person) ? 404 : 403;
    }

    private static boolean isInTheArea(RightsTable.Line line, RightsPeople.Person person) {
        var area = line.path().substring(1).split("/", 2)[0];
        return switch (area) {
            case "my" -> person.isCalled("citizens");
            case "desk", "counter" -> person.isCalled("officers");
            case "admin" -> person.isCalled("administrators");
            default -> person.isCalled("signed in");
        };
    }

    private void comesIn(
            RightsTable.Line line, RightsPeople.Person person, RightsObjects.Things things, SoftAssertions softly)
            throws Exception {
        var answer = answer(line, things.address(line), person);
        softly.assertThat(answer.getStatus())
                .as(person.name())
                .isNotIn(401, 403, 404, 405)
                .isLessThan(500);
        softly.assertThat(isSentToSignIn(answer)).as(person.name()).isFalse();
    }

    private static boolean isSentToSignIn(MockHttpServletResponse answer) {
        return Objects.requireNonNullElse(answer.getHeader("Location"), "").contains("sign-in?continue");
    }

    /** What an answer tells, without the names that were asked for, its reference and the tokens against forgery. */
    private static String told(MockHttpServletResponse answer, RightsObjects.Things things) throws IOException {
        var text = answer.getHeader("Location") + answer.getContentAsString();
        return things.without(text)
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("\\b[0-9A-Z]{7}\\b", "")
                .replaceAll("%[0-9A-F]{2}", "");
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_sent_from_a_page_without_its_token_against_forgery() throws IOException {
        var things = objects.of(people.owning);
        return table.lines().stream()
                .filter(line -> line.method() == HttpMethod.POST && !line.isApi())
                .map(line -> dynamicTest(line.route(), () -> {
                    for (var person : people.concernedBy(line)) {
                        if (person.isAnyOf(line.who())) {
                            var request = request(line.method(), URI.create(things.address(line)));
                            assertThat(status(signedIn(request, person)))
                                    .as(person.name())
                                    .isEqualTo(403);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_program_comes_in_with_a_good_token_of_the_scope_only() {
        var owner = people.owning;
        var longAgo = Instant.now().minus(Duration.ofDays(3));
        var everything = Set.of(Scope.values());
        var expired = PortalClock.at(longAgo, () -> tokens.issue(owner.id(), "cũ", everything, Duration.ofDays(1)));
        var revoked = tokens.issue(owner.id(), "thu hồi", everything, Duration.ofDays(1));
        tokens.revoke(owner.id(), revoked.token().id());
        var closed = SignedIn.citizen(accounts);
        var ofClosed = tokens.issue(closed.id(), "khóa", everything, Duration.ofDays(1));
        accounts.setActive(closed.id(), false);
        return table.lines().stream()
                .filter(line -> line.scope().isPresent())
                .map(line -> dynamicTest(line.route(), () -> {
                    var things = objects.of(owner);
                    for (var bad :
                            List.of(expired.secret(), revoked.secret(), ofClosed.secret(), "motcua_invented", "")) {
                        assertThat(status(withToken(line, things, bad))).isEqualTo(401);
                    }
                    var ofThePages = request(line.method(), URI.create(things.address(line)))
                            .sessionAttr("motcua.account", owner.id())
                            .sessionAttr("motcua.account.round", 0);
                    assertThat(status(ofThePages)).as("a session of the pages").isEqualTo(401);
                    for (var scope : Scope.values()) {
                        var narrow = tokens.issue(owner.id(), scope.text(), Set.of(scope), Duration.ofDays(1));
                        assertThat(status(withToken(line, things, narrow.secret())) == 403)
                                .as(scope.text())
                                .isEqualTo(scope != line.scope().get());
                    }
                }));
    }

    private static MockHttpServletRequestBuilder withToken(
            RightsTable.Line line, RightsObjects.Things things, String secret) {
        return request(line.method(), URI.create(things.address(line))).header("Authorization", "Bearer " + secret);
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse().getStatus();
    }

    private static MockHttpServletRequestBuilder signedIn(
            MockHttpServletRequestBuilder request, RightsPeople.Person person) {
        return person.actor() == null ? request : request.with(SignedIn.as(person.actor()));
    }

    private MockHttpServletResponse answer(RightsTable.Line line, String address, RightsPeople.Person person)
            throws Exception {
        var request = request(line.method(), URI.create(address));
        WITH.forEach(request::param);
        if (line.path().contains("register")) {
            request.param("unit", objects.units().getFirst());
        }
        if (line.isApi()) {
            request.contentType("application/json").content("{\"action\":\"WITHDRAW\",\"reason\":\"\"}");
            return person.actor() == null
                    ? answer(request)
                    : answer(request.header("Authorization", "Bearer " + person.token()));
        }
        return answer(signedIn(request.with(csrf()), person));
    }

    private static final Map<String, String> WITH = Map.of(
            "procedure",
            RightsObjects.PROCEDURE,
            "from",
            "2026-01-01",
            "until",
            "2026-01-31",
            "active",
            "true",
            "ticket",
            "01a2058f-113a-77d0-826d-c3c49755c3d8");

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }
}
