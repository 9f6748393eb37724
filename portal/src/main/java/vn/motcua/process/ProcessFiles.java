// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.xml.ModelException;

/** Reads process files: BPMN 2.0 with our extensions, as docs/process-format.md describes them. */
public final class ProcessFiles {

    /** What is larger is refused unread. */
    public static final int MOST_BYTES = HardenedXml.MOST_BYTES;

    private ProcessFiles() {}

    public static Checked check(String xml) {
        return check(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads no more than the greatest size allowed; closing the stream is the caller's. */
    public static Checked check(InputStream xml) throws IOException {
        return check(xml.readNBytes(HardenedXml.MOST_BYTES + 1));
    }

    /** As {@link #check(String)}, for a file that was accepted once: what can't be read any more becomes a process that says so. */
    public static ProcessDefinition readPublished(String xml) {
        return check(xml) instanceof Checked.Accepted accepted ? accepted.definition() : LostProcess.definition();
    }

    public static Checked check(byte[] xml) {
        var findings = new Findings();
        return vocabulary(xml, findings)
                .flatMap(bytes -> model(bytes, findings))
                .flatMap(model -> definition(new BpmnReader(model, findings), findings))
                .<Checked>map(definition -> new Checked.Accepted(definition, findings.warnings()))
                .orElseGet(() -> new Checked.Refused(findings.refusals()));
    }

    private static Optional<byte[]> vocabulary(byte[] xml, Findings findings) {
        HardenedXml.parse(xml, findings).ifPresent(document -> new Vocabulary(findings).check(document));
        return Optional.of(xml).filter(bytes -> !findings.hasRefusals());
    }

    /** The model library also validates the file against the schema of BPMN 2.0. */
    private static Optional<BpmnModelInstance> model(byte[] xml, Findings findings) {
        try {
            return Optional.of(Bpmn.readModelFromStream(new ByteArrayInputStream(xml)));
        } catch (ModelException e) {
            var message = deepest(e);
            findings.refuse(
                    "",
                    "",
                    "NOT_VALID",
                    "Tệp không theo lược đồ BPMN 2.0: " + message,
                    "The file does not follow the schema of BPMN 2.0: " + message);
            return Optional.empty();
        }
    }

    private static String deepest(Throwable e) {
        var cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static Optional<ProcessDefinition> definition(BpmnReader reader, Findings findings) {
        var graph = reader.graph();
        if (findings.hasRefusals()) {
            return Optional.empty();
        }
        var conditions = new Structure(graph, findings).check();
        return findings.hasRefusals() ? Optional.empty() : sound(reader, graph, conditions, findings);
    }

    private static Optional<ProcessDefinition> sound(
            BpmnReader reader, Graph graph, Map<String, Condition> conditions, Findings findings) {
        var reachable = new Soundness(graph, findings).explore();
        return findings.hasRefusals()
                ? Optional.empty()
                : Optional.of(new ProcessDefinition(
                        reader.id(),
                        reader.name(),
                        reader.nameEn(),
                        reader.procedure(),
                        reader.source(),
                        graph,
                        conditions,
                        reachable));
    }
}
