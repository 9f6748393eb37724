// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

/**
 * Stands for a published process that can't be read any more: it says so in its one task, and leads nowhere. A dossier
 * pinned to it is read, printed and stopped, but not moved along.
 */
final class LostProcess {

    static final String ID = "process_lost";

    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:motcua="urn:vn:motcua:process:1"
                id="definitions" targetNamespace="urn:vn:motcua:process:1">
              <collaboration id="collaboration"><participant id="pool" name="Quy trình" processRef="%1$s"/></collaboration>
              <process id="%1$s" name="Quy trình không còn đọc được" isExecutable="true"
                  motcua:nameEn="A process that cannot be read any more">
                <laneSet id="lanes">
                  <lane id="lane" name="Bộ phận một cửa" motcua:nameEn="One-stop desk" motcua:roleKind="ONE_STOP"
                      motcua:unit="receiving">
                    <flowNodeRef>start</flowNodeRef><flowNodeRef>lost</flowNodeRef><flowNodeRef>end</flowNodeRef>
                  </lane>
                </laneSet>
                <startEvent id="start"><outgoing>begin</outgoing></startEvent>
                <userTask id="lost" name="Quy trình của hồ sơ này không còn đọc được"
                    motcua:nameEn="The process of this dossier cannot be read any more" motcua:duty="OTHER">
                  <incoming>begin</incoming><outgoing>finish</outgoing>
                </userTask>
                <endEvent id="end" motcua:outcome="STOPPED"><incoming>finish</incoming></endEvent>
                <sequenceFlow id="begin" sourceRef="start" targetRef="lost"/>
                <sequenceFlow id="finish" sourceRef="lost" targetRef="end"/>
              </process>
            </definitions>
            """.formatted(ID);

    private LostProcess() {}

    static ProcessDefinition definition() {
        return switch (ProcessFiles.check(FILE)) {
            case Checked.Accepted accepted -> accepted.definition();
            case Checked.Refused refused -> throw new IllegalStateException("Our own process is refused: " + refused);
        };
    }
}
