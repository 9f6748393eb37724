// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker: what is wrong with a page as HTML. */
final class HtmlJudge {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final List<String> problems = new ArrayList<>();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);

    HtmlJudge() {
        var collecting = new Collecting();
        try {
            checker.setUpMainSchema(SCHEMA, collecting);
            checker.setUpValidatorAndParsers(collecting, false, false);
        } catch (Exception e) {
            throw new IllegalStateException("The HTML checker does not start", e);
        }
    }

    /** The errors of a page, each with its line; warnings are left out. */
    List<String> problemsOf(String page) {
        problems.clear();
        var source = new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("UTF-8");
        try {
            checker.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The page cannot be read as HTML", e);
        }
        return List.copyOf(problems);
    }

    private final class Collecting implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            problems.add(error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
