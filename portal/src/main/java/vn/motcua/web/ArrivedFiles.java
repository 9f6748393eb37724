// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorAuthentication;
import vn.motcua.platform.Ids;
import vn.motcua.vault.Arrival;
import vn.motcua.vault.Arrivals;

/**
 * Files that came in pieces before their form was sent stand in the request like those that came with it: {@code arrived:paper-0}
 * names one that was chosen in the input {@code paper-0}. So no page has to know how a file came.
 */
@Component(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
class ArrivedFiles extends StandardServletMultipartResolver {

    private static final String PREFIX = "arrived:";
    private static final int MOST = 50;

    private final Arrivals arrivals;

    ArrivedFiles(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
        var sender = sender();
        return sender.isEmpty() || !isMultipart(request)
                ? super.resolveMultipart(request)
                : new Whole(request, sender.get());
    }

    private static Optional<Actor> sender() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication signedIn
                ? Optional.of(signedIn.actor())
                : Optional.empty();
    }

    @Override
    public void cleanupMultipart(MultipartHttpServletRequest request) {
        super.cleanupMultipart(request);
        if (request instanceof Whole whole) {
            whole.forget();
        }
    }

    private final class Whole extends StandardMultipartHttpServletRequest {

        private final Actor sender;
        private final List<Arrival> taken = new ArrayList<>();

        private Whole(HttpServletRequest request, Actor sender) {
            super(request, false);
            this.sender = sender;
            var files = new LinkedMultiValueMap<>(getMultipartFiles());
            request.getParameterMap().forEach((name, ids) -> {
                if (name.startsWith(PREFIX)) {
                    var input = name.substring(PREFIX.length());
                    Arrays.stream(ids).limit(MOST).forEach(id -> files.add(input, file(input, id)));
                }
            });
            setMultipartFiles(files);
        }

        private MultipartFile file(String input, String id) {
            var arrival = Ids.find(id).flatMap(known -> arrivals.findWhole(sender, known));
            arrival.ifPresent(taken::add);
            return new Arrived(input, arrival.orElse(null));
        }

        private void forget() {
            taken.forEach(arrival -> arrivals.abandon(sender, arrival.id()));
        }
    }

    /** @param arrival null for one that is there no more: an empty file, which nobody takes */
    private final class Arrived implements MultipartFile {

        private final String input;
        private final @Nullable Arrival arrival;

        private Arrived(String input, @Nullable Arrival arrival) {
            this.input = input;
            this.arrival = arrival;
        }

        @Override
        public String getName() {
            return input;
        }

        @Override
        public String getOriginalFilename() {
            return arrival == null ? "?" : arrival.name();
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public boolean isEmpty() {
            return arrival == null;
        }

        @Override
        public long getSize() {
            return arrival == null ? 0 : arrival.length();
        }

        @Override
        public byte[] getBytes() throws IOException {
            try (var content = getInputStream()) {
                return content.readAllBytes();
            }
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return arrival == null ? new ByteArrayInputStream(new byte[0]) : arrivals.open(arrival);
        }

        @Override
        public void transferTo(File destination) throws IOException {
            try (var content = getInputStream()) {
                Files.copy(content, destination.toPath());
            }
        }
    }
}
