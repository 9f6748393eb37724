// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Which elements and attributes a process file may hold. What we do not execute is refused by name; what only describes (notes,
 * data, extensions of other programs) is accepted with a warning that names it. Nothing is passed over in silence.
 */
final class Vocabulary {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String MOTCUA = "urn:vn:motcua:process:1";

    private static final Set<String> OTHER_STANDARD_NAMESPACES = Set.of(
            "http://www.w3.org/2000/xmlns/",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/XML/1998/namespace",
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC");

    /** Flow nodes that are executed, each with the parts it may have beyond {@link #COMMON_PARTS}. */
    private static final Map<String, Set<String>> FLOW_NODES = Map.of(
            "startEvent", Set.of(),
            "userTask", Set.of(),
            "exclusiveGateway", Set.of(),
            "parallelGateway", Set.of(),
            "intermediateCatchEvent", Set.of("messageEventDefinition"),
            "boundaryEvent", Set.of("timerEventDefinition"),
            "callActivity", Set.of(),
            "endEvent", Set.of());

    private static final Set<String> COMMON_PARTS =
            Set.of("documentation", "extensionElements", "incoming", "outgoing");

    /** Parts that describe but do not change the course of a process. */
    private static final Set<String> DESCRIPTIONS = Set.of(
            "textAnnotation",
            "association",
            "group",
            "dataObject",
            "dataObjectReference",
            "dataStoreReference",
            "property",
            "ioSpecification",
            "dataInput",
            "dataOutput",
            "inputSet",
            "outputSet",
            "dataInputAssociation",
            "dataOutputAssociation",
            "potentialOwner",
            "humanPerformer",
            "performer",
            "resourceRole",
            "rendering",
            "auditing",
            "monitoring",
            "correlationSubscription");

    private static final Set<String> IN_DEFINITIONS =
            Set.of("process", "collaboration", "message", "itemDefinition", "documentation", "extensionElements");

    /** Our own attributes and the elements they stand on. */
    private static final Map<String, Set<String>> OUR_ATTRIBUTES = Map.ofEntries(
            Map.entry("process", Set.of("nameEn", "procedure")),
            Map.entry("lane", Set.of("nameEn", "roleKind", "unit")),
            Map.entry("startEvent", Set.of("nameEn")),
            Map.entry("userTask", Set.of("nameEn", "hours", "unit", "assign", "duty")),
            Map.entry("exclusiveGateway", Set.of("nameEn")),
            Map.entry("parallelGateway", Set.of("nameEn")),
            Map.entry("intermediateCatchEvent", Set.of("nameEn", "awaits", "hours", "unit")),
            Map.entry("boundaryEvent", Set.of("nameEn", "tells")),
            Map.entry("callActivity", Set.of("nameEn", "unit", "hours")),
            Map.entry("endEvent", Set.of("nameEn", "outcome")),
            Map.entry("sequenceFlow", Set.of("nameEn", "value")));

    private static final Map<String, String> VIETNAMESE = Map.ofEntries(
            Map.entry("task", "tác vụ chưa rõ loại"),
            Map.entry("manualTask", "tác vụ thủ công"),
            Map.entry("serviceTask", "tác vụ dịch vụ"),
            Map.entry("scriptTask", "tác vụ chạy mã lệnh"),
            Map.entry("sendTask", "tác vụ gửi tin"),
            Map.entry("receiveTask", "tác vụ nhận tin"),
            Map.entry("businessRuleTask", "tác vụ quy tắc nghiệp vụ"),
            Map.entry("subProcess", "quy trình con nhúng"),
            Map.entry("adHocSubProcess", "quy trình con tùy biến"),
            Map.entry("transaction", "giao dịch"),
            Map.entry("callChoreography", "vũ đạo"),
            Map.entry("inclusiveGateway", "cổng bao hàm"),
            Map.entry("complexGateway", "cổng phức hợp"),
            Map.entry("eventBasedGateway", "cổng theo sự kiện"),
            Map.entry("intermediateThrowEvent", "sự kiện phát giữa chừng"),
            Map.entry("implicitThrowEvent", "sự kiện phát ngầm"),
            Map.entry("messageEventDefinition", "sự kiện tin nhắn"),
            Map.entry("timerEventDefinition", "sự kiện hẹn giờ"),
            Map.entry("signalEventDefinition", "sự kiện tín hiệu"),
            Map.entry("errorEventDefinition", "sự kiện lỗi"),
            Map.entry("escalationEventDefinition", "sự kiện leo thang"),
            Map.entry("compensateEventDefinition", "sự kiện bù trừ"),
            Map.entry("conditionalEventDefinition", "sự kiện điều kiện"),
            Map.entry("linkEventDefinition", "sự kiện liên kết"),
            Map.entry("cancelEventDefinition", "sự kiện hủy"),
            Map.entry("terminateEventDefinition", "sự kiện chấm dứt"),
            Map.entry("multiInstanceLoopCharacteristics", "lặp nhiều thể hiện"),
            Map.entry("standardLoopCharacteristics", "lặp tiêu chuẩn"),
            Map.entry("messageFlow", "luồng tin nhắn giữa hai bể"),
            Map.entry("childLaneSet", "làn con"));

    private final Findings findings;
    private final Map<String, Element> byId = new HashMap<>();

    Vocabulary(Findings findings) {
        this.findings = findings;
    }

    void check(Document document) {
        var root = document.getDocumentElement();
        if (!isBpmn(root) || !root.getLocalName().equals("definitions")) {
            refuseRoot(root);
            return;
        }
        collectIds(root);
        children(root).forEach(this::checkTop);
        requireOneProcess(root);
    }

    private void refuseRoot(Element root) {
        findings.refuse(
                root.getNodeName(),
                "",
                "NOT_BPMN",
                "Tệp này không phải BPMN 2.0: phần tử gốc phải là “definitions” của %s.".formatted(BPMN),
                "This is not a BPMN 2.0 file: its root must be “definitions” of %s.".formatted(BPMN));
    }

    private void collectIds(Element element) {
        var id = element.getAttribute("id");
        if (!id.isEmpty() && byId.putIfAbsent(id, element) != null) {
            findings.refuse(
                    element.getAttribute("name"),
                    id,
                    "DUPLICATE_ID",
                    "Mã “%s” được dùng cho hai phần tử; mỗi phần tử cần một mã riêng.".formatted(id),
                    "The id “%s” is used for two elements; each needs its own.".formatted(id));
        }
        children(element).forEach(this::collectIds);
    }

    private void requireOneProcess(Element root) {
        var processes = children(root).filter(child -> is(child, "process")).toList();
        if (processes.isEmpty()) {
            findings.refuse("", "", "NO_PROCESS", "Tệp không có quy trình nào.", "The file holds no process.");
        }
        processes.stream()
                .skip(1)
                .forEach(
                        second -> refuse(
                                second,
                                "SECOND_PROCESS",
                                "Mỗi tệp chỉ chứa một quy trình; hãy tách quy trình này sang tệp khác (thủ tục liên thông thì dùng callActivity).",
                                "A file holds one process; move this one to another file (for linked procedures use callActivity)."));
    }

    private void checkTop(Element element) {
        if (is(element, "process")) {
            checkAttributes(element);
            children(element).forEach(this::checkInProcess);
        } else if (is(element, "collaboration")) {
            children(element).forEach(this::checkInCollaboration);
        } else if (is(element, "extensionElements")) {
            checkExtensions(element);
        } else if (isBpmn(element) && !IN_DEFINITIONS.contains(element.getLocalName())) {
            warnUnused(element);
        }
    }

    private void checkInCollaboration(Element element) {
        if (is(element, "messageFlow")) {
            refuseUnsupported(element);
        } else if (is(element, "participant")) {
            checkParts(element, Set.of());
        } else if (isBpmn(element) && !COMMON_PARTS.contains(element.getLocalName())) {
            warnUnused(element);
        }
    }

    private void checkInProcess(Element element) {
        var name = element.getLocalName();
        if (!isBpmn(element)) {
            warnForeign(element);
        } else if (FLOW_NODES.containsKey(name)) {
            checkNode(element, FLOW_NODES.get(name));
        } else if (name.equals("sequenceFlow")) {
            checkFlow(element);
        } else if (name.equals("laneSet")) {
            children(element).filter(child -> is(child, "lane")).forEach(this::checkLane);
        } else if (name.equals("extensionElements")) {
            checkExtensions(element);
        } else if (DESCRIPTIONS.contains(name)) {
            warnUnused(element);
        } else if (!name.equals("documentation")) {
            refuseUnsupported(element);
        }
    }

    private void checkNode(Element node, Set<String> parts) {
        requireId(node);
        checkAttributes(node);
        checkParts(node, parts);
        refuseIf(node, "isForCompensation", "true");
        refuseIf(node, "parallelMultiple", "true");
        requireTarget(node, "attachedToRef", node.hasAttribute("attachedToRef"));
        requireTarget(node, "default", node.hasAttribute("default"));
    }

    private void checkFlow(Element flow) {
        requireId(flow);
        checkAttributes(flow);
        checkParts(flow, Set.of("conditionExpression"));
        requireTarget(flow, "sourceRef", true);
        requireTarget(flow, "targetRef", true);
    }

    private void checkLane(Element lane) {
        requireId(lane);
        checkAttributes(lane);
        checkParts(lane, Set.of("flowNodeRef"));
        children(lane)
                .filter(child -> is(child, "flowNodeRef"))
                .forEach(reference -> requireKnown(
                        lane, "flowNodeRef", reference.getTextContent().strip()));
    }

    private void checkParts(Element element, Set<String> parts) {
        children(element).forEach(part -> checkPart(element, part, parts));
    }

    private void checkPart(Element owner, Element part, Set<String> parts) {
        var name = part.getLocalName();
        if (!isBpmn(part)) {
            warnForeign(part);
        } else if (name.equals("extensionElements")) {
            checkExtensions(part);
        } else if (DESCRIPTIONS.contains(name)) {
            warnUnused(part);
        } else if (!COMMON_PARTS.contains(name) && !parts.contains(name)) {
            refusePart(owner, part);
        }
    }

    private void checkExtensions(Element extensions) {
        children(extensions).forEach(this::warnForeign);
    }

    private void checkAttributes(Element element) {
        var attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength())
                .mapToObj(i -> (Attr) attributes.item(i))
                .filter(attribute -> attribute.getNamespaceURI() != null)
                .forEach(attribute -> checkAttribute(element, attribute));
    }

    private void checkAttribute(Element element, Attr attribute) {
        var namespace = attribute.getNamespaceURI();
        if (MOTCUA.equals(namespace)) {
            requireOurs(element, attribute);
        } else if (!OTHER_STANDARD_NAMESPACES.contains(namespace)) {
            warn(
                    element,
                    "FOREIGN_ATTRIBUTE",
                    "Thuộc tính %s của phần mềm khác, không được dùng khi chạy.".formatted(attribute.getName()),
                    "The attribute %s belongs to another program and is not used.".formatted(attribute.getName()));
        }
    }

    private void requireOurs(Element element, Attr attribute) {
        var known = OUR_ATTRIBUTES.getOrDefault(element.getLocalName(), Set.of());
        if (!known.contains(attribute.getLocalName())) {
            var list = String.join(", ", known.stream().sorted().toList());
            refuse(
                    element,
                    "UNKNOWN_ATTRIBUTE",
                    "Thuộc tính %s không có ở đây; có thể dùng: %s.".formatted(attribute.getName(), list),
                    "There is no attribute %s here; there are: %s.".formatted(attribute.getName(), list));
        }
    }

    private void requireId(Element element) {
        if (element.getAttribute("id").isEmpty()) {
            refuse(
                    element,
                    "NO_ID",
                    "Phần tử %s này chưa có mã (id).".formatted(element.getLocalName()),
                    "This %s has no id.".formatted(element.getLocalName()));
        }
    }

    private void requireTarget(Element element, String attribute, boolean needed) {
        if (needed) {
            requireKnown(element, attribute, element.getAttribute(attribute));
        }
    }

    private void requireKnown(Element element, String attribute, String id) {
        if (!byId.containsKey(id)) {
            refuse(
                    element,
                    "DANGLING",
                    "%s trỏ đến “%s” nhưng tệp không có phần tử đó.".formatted(attribute, id),
                    "%s points to “%s”, which is not in the file.".formatted(attribute, id));
        }
    }

    private void refuseIf(Element element, String attribute, String value) {
        if (element.getAttribute(attribute).equals(value)) {
            refuse(
                    element,
                    "UNSUPPORTED_ATTRIBUTE",
                    "%s=\"%s\" chưa được hỗ trợ.".formatted(attribute, value),
                    "%s=\"%s\" is not supported.".formatted(attribute, value));
        }
    }

    private void refuseUnsupported(Element element) {
        refuse(
                element,
                "UNSUPPORTED_ELEMENT",
                "%s (%s) không được hỗ trợ; dùng được: bước của cán bộ, cổng loại trừ, cổng song song, chờ tin, hẹn giờ trên bước, gọi thủ tục liên thông, bắt đầu và kết thúc."
                        .formatted(capital(vietnamese(element)), element.getLocalName()),
                "%s is not supported; use user tasks, exclusive and parallel gateways, message catches, timers on a task, call activities, one start and ends."
                        .formatted(element.getLocalName()));
    }

    private void refusePart(Element owner, Element part) {
        refuse(
                owner,
                part.getLocalName().endsWith("EventDefinition") ? "UNSUPPORTED_EVENT" : "UNSUPPORTED_PART",
                "Có %s (%s), không được hỗ trợ ở %s."
                        .formatted(vietnamese(part), part.getLocalName(), owner.getLocalName()),
                "It has a %s, which is not supported on a %s.".formatted(part.getLocalName(), owner.getLocalName()));
    }

    private void warnUnused(Element element) {
        warn(
                element,
                "NOT_EXECUTED",
                "%s chỉ để mô tả, không ảnh hưởng khi chạy.".formatted(element.getLocalName()),
                "The %s only describes; it changes nothing in the execution.".formatted(element.getLocalName()));
    }

    private void warnForeign(Element element) {
        if (MOTCUA.equals(element.getNamespaceURI())) {
            refuse(
                    element,
                    "UNKNOWN_EXTENSION",
                    "Không có phần mở rộng %s; các phần mở rộng của Motcua đều là thuộc tính."
                            .formatted(element.getNodeName()),
                    "There is no extension %s; the extensions of Motcua are attributes."
                            .formatted(element.getNodeName()));
            return;
        }
        warn(
                element,
                "FOREIGN_EXTENSION",
                "Phần mở rộng %s của phần mềm khác, không được dùng khi chạy.".formatted(element.getNodeName()),
                "The extension %s belongs to another program and is not used.".formatted(element.getNodeName()));
    }

    private static String vietnamese(Element element) {
        return VIETNAMESE.getOrDefault(element.getLocalName(), "phần tử");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void refuse(Element element, String code, String reason, String reasonEn) {
        var named = named(element);
        findings.refuse(named.getAttribute("name"), named.getAttribute("id"), code, reason, reasonEn);
    }

    private void warn(Element element, String code, String reason, String reasonEn) {
        var named = named(element);
        findings.warn(named.getAttribute("name"), named.getAttribute("id"), code, reason, reasonEn);
    }

    /** The element itself, or the nearest around it that can be named. */
    private static Element named(Element element) {
        var candidate = element;
        while (candidate.getAttribute("id").isEmpty()
                && candidate.getAttribute("name").isEmpty()
                && candidate.getParentNode() instanceof Element parent
                && !parent.getLocalName().equals("definitions")) {
            candidate = parent;
        }
        return candidate;
    }

    private static boolean is(Element element, String name) {
        return isBpmn(element) && element.getLocalName().equals(name);
    }

    private static boolean isBpmn(Element element) {
        return BPMN.equals(element.getNamespaceURI());
    }

    private static Stream<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .<Node>mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
