// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static vn.motcua.process.Vocabulary.MOTCUA;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.BaseElement;
import org.operaton.bpm.model.bpmn.instance.BoundaryEvent;
import org.operaton.bpm.model.bpmn.instance.CallActivity;
import org.operaton.bpm.model.bpmn.instance.EndEvent;
import org.operaton.bpm.model.bpmn.instance.FlowElement;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.operaton.bpm.model.bpmn.instance.Process;
import org.operaton.bpm.model.bpmn.instance.SequenceFlow;
import org.operaton.bpm.model.bpmn.instance.StartEvent;
import org.operaton.bpm.model.bpmn.instance.TimerEventDefinition;
import org.operaton.bpm.model.bpmn.instance.UserTask;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.EndNode;
import vn.motcua.process.Node.ExclusiveGateway;
import vn.motcua.process.Node.ParallelGateway;
import vn.motcua.process.Node.StartNode;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.Node.TimerBoundary;

/** Turns the elements of a BPMN model, whose vocabulary has been checked, into our graph. */
final class BpmnReader {

    private static final Pattern HOURS = Pattern.compile("\\d{1,5}([.,]\\d{1,4})?");
    private static final Pattern WORKING_TIME = Pattern.compile("PT(?=\\d)(\\d{1,5}H)?(\\d{1,4}M)?");

    private final Process process;
    private final Findings findings;
    private final Map<String, Lane> laneOf = new HashMap<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final int ends;

    BpmnReader(BpmnModelInstance model, Findings findings) {
        this.process = model.getModelElementsByType(Process.class).iterator().next();
        this.findings = findings;
        this.ends = model.getModelElementsByType(EndEvent.class).size();
    }

    String id() {
        return Objects.requireNonNullElse(process.getId(), "process");
    }

    String name() {
        return Objects.requireNonNullElse(text(process.getName()), id());
    }

    @Nullable
    String nameEn() {
        return ours(process, "nameEn");
    }

    @Nullable
    String procedure() {
        return ours(process, "procedure");
    }

    @Nullable
    String source() {
        return documentation(process);
    }

    Graph graph() {
        process.getLaneSets().forEach(set -> set.getLanes().forEach(this::readLane));
        var elements = process.getFlowElements();
        var nodes = elements.stream()
                .filter(FlowNode.class::isInstance)
                .map(element -> node((FlowNode) element))
                .flatMap(Optional::stream)
                .toList();
        var flows = elements.stream()
                .filter(SequenceFlow.class::isInstance)
                .map(element -> flow((SequenceFlow) element))
                .toList();
        return new Graph(lanes, nodes, flows, laneOf);
    }

    private void readLane(org.operaton.bpm.model.bpmn.instance.Lane element) {
        var name = Objects.requireNonNullElse(text(element.getName()), "");
        var role = word(element, name, "roleKind", Role.class).orElseGet(() -> guessRole(element, name));
        var lane = new Lane(element.getId(), name, ours(element, "nameEn"), role, unit(element, unitOf(role)));
        lanes.add(lane);
        element.getFlowNodeRefs()
                .forEach(node -> laneOf.merge(node.getId(), lane, (one, two) -> twice(node, one, two)));
    }

    private Lane twice(FlowNode node, Lane one, Lane two) {
        refuse(
                node,
                "IN_TWO_LANES",
                "Nằm trong hai làn “%s” và “%s”; chỉ được thuộc một làn.".formatted(one.name(), two.name()),
                "Is in the two lanes “%s” and “%s”; it may be in one only.".formatted(one.name(), two.name()));
        return one;
    }

    private Role guessRole(BaseElement lane, String name) {
        var guess = RoleWords.guess(name);
        findings.warn(
                name,
                lane.getId(),
                "ROLE_GUESSED",
                "Làn chưa ghi motcua:roleKind; theo tên, tạm hiểu là %s.".formatted(guess),
                "The lane states no motcua:roleKind; from its name it is taken for %s.".formatted(guess));
        return guess;
    }

    static String unitOf(Role role) {
        return switch (role) {
            case ONE_STOP -> Lane.RECEIVING;
            case COMMITTEE_OFFICER, COMMITTEE_LEADER -> Lane.COMMITTEE;
            case DIVISION_HEAD, SPECIALIST, LEADER, CLERK_OF_SEALS, CONSULTED_AGENCY, OTHER -> Lane.HANDLING;
        };
    }

    private Optional<Node> node(FlowNode element) {
        var id = element.getId();
        var name = name(element);
        var nameEn = ours(element, "nameEn");
        return switch (element) {
            case StartEvent start -> Optional.of(new StartNode(id, name, nameEn));
            case UserTask task -> task(task, name, nameEn);
            case org.operaton.bpm.model.bpmn.instance.ExclusiveGateway gateway ->
                Optional.of(new ExclusiveGateway(id, name, nameEn, defaultOf(gateway)));
            case org.operaton.bpm.model.bpmn.instance.ParallelGateway gateway ->
                Optional.of(new ParallelGateway(id, name, nameEn));
            case IntermediateCatchEvent event -> waiting(event, name, nameEn);
            case BoundaryEvent event -> timer(event, name, nameEn);
            case CallActivity call -> call(call, name, nameEn);
            case EndEvent end -> Optional.of(new EndNode(id, name, nameEn, outcome(end)));
            default ->
                throw new IllegalStateException(
                        "Unchecked element " + element.getElementType().getTypeName());
        };
    }

    private Optional<Node> task(UserTask element, String name, @Nullable String nameEn) {
        if (name.isEmpty()) {
            refuse(element, "NO_NAME", "Bước này chưa có tên.", "This step has no name.");
        }
        var lane = laneOf.get(element.getId());
        if (lane == null) {
            refuse(
                    element,
                    "NO_LANE",
                    "Bước này không nằm trong làn nào, nên không biết ai làm; hãy đặt vào làn của một vai trò.",
                    "This step is in no lane, so nobody would do it; put it in the lane of a role.");
            return Optional.empty();
        }
        return Optional.of(new TaskNode(
                element.getId(),
                name,
                nameEn,
                documentation(element),
                lane,
                hours(element),
                unit(element, lane.unit()),
                word(element, name, "assign", Assign.class).orElse(Assign.ROLE),
                word(element, name, "duty", Duty.class).orElse(Duty.OTHER)));
    }

    private Optional<Node> waiting(IntermediateCatchEvent element, String name, @Nullable String nameEn) {
        if (element.getEventDefinitions().isEmpty()) {
            refuse(
                    element,
                    "NO_EVENT",
                    "Sự kiện chờ này chưa nói chờ gì; hãy chọn sự kiện tin nhắn (message).",
                    "This catch event does not say what it waits for; make it a message event.");
        }
        var awaited = word(element, name, "awaits", Awaited.class);
        if (awaited.isEmpty()) {
            refuseMissing(element, "awaits", Words.list(Awaited.class));
        }
        return awaited.map(
                kind -> new CatchNode(element.getId(), name, nameEn, kind, hours(element), ours(element, "unit")));
    }

    private Optional<Node> timer(BoundaryEvent element, String name, @Nullable String nameEn) {
        var time = element.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(definition -> ((TimerEventDefinition) definition).getTimeDuration())
                .filter(Objects::nonNull)
                .map(duration -> duration.getTextContent().strip())
                .findFirst()
                .orElse("");
        if (!WORKING_TIME.matcher(time).matches()) {
            refuse(
                    element,
                    "NO_DURATION",
                    "Hẹn giờ cần timeDuration theo giờ làm việc, ví dụ PT16H (hai ngày làm việc); đang ghi “%s”."
                            .formatted(time),
                    "The timer needs a timeDuration in working hours, such as PT16H (two working days); it has “%s”."
                            .formatted(time));
            return Optional.empty();
        }
        var tells = word(element, name, "tells", Role.class).orElse(Role.LEADER);
        return Optional.of(new TimerBoundary(
                element.getId(),
                name,
                nameEn,
                element.getAttachedTo().getId(),
                Duration.parse(time),
                tells,
                element.cancelActivity()));
    }

    private Optional<Node> call(CallActivity element, String name, @Nullable String nameEn) {
        var procedure = text(element.getCalledElement());
        var unit = ours(element, "unit");
        if (procedure == null) {
            refuse(
                    element,
                    "NO_PROCEDURE",
                    "Chưa ghi mã thủ tục liên thông (calledElement).",
                    "It names no linked procedure (calledElement).");
        }
        if (unit == null) {
            refuseMissing(element, "unit", "H57.16, …");
        }
        return procedure == null || unit == null
                ? Optional.empty()
                : Optional.of(new CallNode(element.getId(), name, nameEn, procedure, unit, hours(element)));
    }

    private Outcome outcome(EndEvent element) {
        return word(element, name(element), "outcome", Outcome.class).orElseGet(() -> outcomeUnsaid(element));
    }

    private Outcome outcomeUnsaid(EndEvent element) {
        if (ends > 1) {
            refuseMissing(element, "outcome", Words.list(Outcome.class));
        } else {
            findings.warn(
                    name(element),
                    element.getId(),
                    "OUTCOME_GUESSED",
                    "Kết thúc chưa ghi motcua:outcome; vì chỉ có một, tạm hiểu là GRANTED.",
                    "The end states no motcua:outcome; as it is the only one it is taken for GRANTED.");
        }
        return Outcome.GRANTED;
    }

    private static @Nullable String defaultOf(org.operaton.bpm.model.bpmn.instance.ExclusiveGateway gateway) {
        var flow = gateway.getDefault();
        return flow == null ? null : flow.getId();
    }

    private Flow flow(SequenceFlow element) {
        var condition = element.getConditionExpression();
        if (condition != null) {
            requireFeel(element, condition.getLanguage());
        }
        return new Flow(
                element.getId(),
                name(element),
                ours(element, "nameEn"),
                element.getSource().getId(),
                element.getTarget().getId(),
                condition == null ? null : text(condition.getTextContent()),
                ours(element, "value"));
    }

    private void requireFeel(SequenceFlow element, @Nullable String language) {
        if (language != null && !language.toLowerCase(Locale.ROOT).contains("feel")) {
            refuse(
                    element,
                    "NOT_FEEL",
                    "Điều kiện viết bằng %s; hãy viết bằng FEEL.".formatted(language),
                    "The condition is written in %s; write it in FEEL.".formatted(language));
        }
    }

    private @Nullable Duration hours(BaseElement element) {
        var text = ours(element, "hours");
        if (text == null) {
            return null;
        }
        if (!HOURS.matcher(text).matches()) {
            refuse(
                    element,
                    "BAD_HOURS",
                    "motcua:hours=\"%s\" không phải số giờ làm việc; ví dụ: 4 hoặc 2.5.".formatted(text),
                    "motcua:hours=\"%s\" is not a number of working hours; for example: 4 or 2.5.".formatted(text));
            return null;
        }
        return ofHours(new BigDecimal(text.replace(',', '.')));
    }

    /** Working hours with a fraction; 2.5 is two hours and a half. */
    static Duration ofHours(BigDecimal hours) {
        return Duration.ofSeconds(hours.multiply(BigDecimal.valueOf(3600)).longValue());
    }

    private <E extends Enum<E>> Optional<E> word(BaseElement element, String name, String attribute, Class<E> words) {
        var text = ours(element, attribute);
        if (text == null) {
            return Optional.empty();
        }
        var found = Words.find(words, text);
        if (found.isEmpty()) {
            findings.refuse(
                    name,
                    element.getId(),
                    "BAD_WORD",
                    "motcua:%s=\"%s\" không có nghĩa; có thể dùng: %s.".formatted(attribute, text, Words.list(words)),
                    "motcua:%s=\"%s\" means nothing; there are: %s.".formatted(attribute, text, Words.list(words)));
        }
        return found;
    }

    private String unit(BaseElement element, String otherwise) {
        return Objects.requireNonNullElse(ours(element, "unit"), otherwise);
    }

    private static @Nullable String documentation(BaseElement element) {
        return text(element.getDocumentations().stream()
                .map(part -> part.getTextContent())
                .collect(Collectors.joining("\n")));
    }

    private static @Nullable String ours(BaseElement element, String attribute) {
        return text(element.getAttributeValueNs(MOTCUA, attribute));
    }

    private static @Nullable String text(@Nullable String raw) {
        return raw == null || raw.isBlank() ? null : raw.strip();
    }

    private static String name(BaseElement element) {
        var name = element instanceof FlowElement named ? text(named.getName()) : null;
        return Objects.requireNonNullElse(name, "").replaceAll("\\s+", " ");
    }

    private void refuseMissing(BaseElement element, String attribute, String words) {
        refuse(
                element,
                "MISSING_ATTRIBUTE",
                "Chưa ghi motcua:%s; có thể dùng: %s.".formatted(attribute, words),
                "It has no motcua:%s; there are: %s.".formatted(attribute, words));
    }

    private void refuse(BaseElement element, String code, String reason, String reasonEn) {
        findings.refuse(name(element), element.getId(), code, reason, reasonEn);
    }
}
