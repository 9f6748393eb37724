// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML from strangers: no DOCTYPE, so no entities, nothing fetched from elsewhere, bounded size and depth. */
final class HardenedXml {

    static final int MOST_BYTES = 2_000_000;
    private static final int MOST_DEPTH = 60;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private HardenedXml() {}

    static Optional<Document> parse(byte[] bytes, Findings findings) {
        if (bytes.length > MOST_BYTES) {
            findings.refuse(
                    "",
                    "",
                    "TOO_LARGE",
                    "Tệp lớn hơn 2 MB; một quy trình chỉ cần vài chục KB.",
                    "The file is larger than 2 MB; a process needs a few dozen KB.");
            return Optional.empty();
        }
        try {
            measureDepth(bytes);
            return Optional.of(document(bytes));
        } catch (SAXParseException e) {
            refuse(e, findings);
        } catch (SAXException | IOException e) {
            refuseText(String.valueOf(e.getMessage()), "", findings);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this JDK lacks a safety feature: " + e.getMessage(), e);
        }
        return Optional.empty();
    }

    private static void measureDepth(byte[] bytes) throws ParserConfigurationException, SAXException, IOException {
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.newSAXParser().parse(new ByteArrayInputStream(bytes), new DepthLimit());
    }

    private static Document document(byte[] bytes) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        return builder.parse(new ByteArrayInputStream(bytes));
    }

    private static void refuse(SAXParseException e, Findings findings) {
        var message = String.valueOf(e.getMessage());
        if (message.contains("DOCTYPE")) {
            findings.refuse(
                    "",
                    "",
                    "DOCTYPE",
                    "Tệp có khai báo DOCTYPE; vì an toàn, hãy xóa dòng đó.",
                    "The file has a DOCTYPE declaration; for safety, remove that line.");
        } else {
            refuseText(message, " (%d:%d)".formatted(e.getLineNumber(), e.getColumnNumber()), findings);
        }
    }

    private static void refuseText(String message, String where, Findings findings) {
        findings.refuse(
                "",
                "",
                "NOT_XML",
                "Tệp không phải XML đúng%s: %s".formatted(where, message),
                "The file is not well-formed XML%s: %s".formatted(where, message));
    }

    private static final class DepthLimit extends DefaultHandler {

        private int depth;

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (++depth > MOST_DEPTH) {
                throw new SAXException("> " + MOST_DEPTH + " × <" + name + ">");
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            depth--;
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            throw new SAXException("entity " + systemId);
        }
    }

    /** Throws instead of printing to the console. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // harmless by definition
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
