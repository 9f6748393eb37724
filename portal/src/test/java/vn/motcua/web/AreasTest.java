// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/**
 * Every route there is, tried by everybody: who may not come in is turned away at the door; who may come in and names
 * things that do not exist is told so, and never that the portal is at fault.
 */
@PortalTest
class AreasTest {

    private static final String NOTHING = "01a2058f-113a-77d0-826d-c3c49755c3d8";

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private enum Who {
        ANYONE,
        CITIZEN,
        CLERK,
        ADMINISTRATOR;

        private static final Set<Who> ALL = Set.of(values());
    }

    private record Route(HttpMethod method, String path) {

        Set<Who> readers() {
            if (path.startsWith("/api/")) {
                return isOpenToPrograms() ? Who.ALL : Set.of(Who.CITIZEN, Who.CLERK, Who.ADMINISTRATOR);
            }
            return switch (path.split("/", 3).length < 2 ? "" : path.split("/", 3)[1]) {
                case "my" -> Set.of(Who.CITIZEN);
                case "desk", "counter" -> Set.of(Who.CLERK, Who.ADMINISTRATOR);
                case "admin" -> Set.of(Who.ADMINISTRATOR);
                case "account" -> Set.of(Who.CITIZEN, Who.CLERK, Who.ADMINISTRATOR);
                default -> Who.ALL;
            };
        }

        private boolean isOpenToPrograms() {
            return path.startsWith("/api/v1/procedures") || path.endsWith("/progress");
        }
    }

    @TestFactory
    Stream<DynamicTest> every_route_is_open_to_those_it_is_for_and_to_nobody_else() {
        var citizen = SignedIn.citizen(accounts);
        var clerk = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, "H57.16");
        var administrator = SignedIn.officer(accounts, Role.ADMINISTRATOR, "H57");
        return routes().flatMap(route -> Stream.of(Who.values())
                .map(who -> dynamicTest(route + " by " + who, () -> {
                    var actor = switch (who) {
                        case ANYONE -> null;
                        case CITIZEN -> citizen;
                        case CLERK -> clerk;
                        case ADMINISTRATOR -> administrator;
                    };
                    check(route, who, answer(route, actor));
                })));
    }

    private Stream<Route> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("vn.motcua"))
                .flatMap(entry -> routes(entry.getKey()))
                .filter(route -> !route.path().equals("/error"))
                .distinct();
    }

    private static Stream<Route> routes(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var all = methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
        return mapping.getPatternValues().stream()
                .flatMap(path -> all.stream()
                        .map(method -> new Route(method.asHttpMethod(), path.replaceAll("\\{[^}]*}", NOTHING))));
    }

    private MockHttpServletResponse answer(Route route, @Nullable Actor actor) throws Exception {
        var request = request(route.method(), URI.create(route.path())).with(csrf());
        if (actor != null) {
            request.with(SignedIn.as(actor));
        }
        return browser.perform(request).andReturn().getResponse();
    }

    private static void check(Route route, Who who, MockHttpServletResponse answer) {
        var isSentToSignIn = answer.getStatus() == 303
                && Objects.requireNonNullElse(answer.getHeader("Location"), "").contains("sign-in?continue");
        if (!route.readers().contains(who)) {
            var isApi = route.path().startsWith("/api/");
            assertThat(answer.getStatus()).isEqualTo(who != Who.ANYONE ? 403 : isApi ? 401 : 303);
            assertThat(isSentToSignIn).isEqualTo(who == Who.ANYONE && !isApi);
            return;
        }
        assertThat(answer.getStatus()).isNotIn(401, 403).isLessThan(500);
        assertThat(isSentToSignIn).isFalse();
    }
}
