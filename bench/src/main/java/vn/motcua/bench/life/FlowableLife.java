// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.life;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import vn.motcua.platform.Database;

/** The peer: Flowable's engine with its default history, on the same PostgreSQL, five user tasks in a row. */
final class FlowableLife implements Contestant, AutoCloseable {

    private static final List<String> ROLES =
            List.of("ONE_STOP_CLERK", "SPECIALIST", "DIVISION_HEAD", "LEADER", "CLERK_OF_SEALS");

    private final HikariDataSource source;
    private final ProcessEngine engine;

    private FlowableLife(HikariDataSource source) {
        this.source = source;
        this.engine = new StandaloneProcessEngineConfiguration()
                .setDataSource(source)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setAsyncExecutorActivate(false)
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addBpmnModel("life.bpmn20.xml", fiveTasks())
                .deploy();
    }

    static FlowableLife on(Database database) {
        return new FlowableLife(Sources.of(database, "flowable"));
    }

    @Override
    public String name() {
        return "Flowable 8";
    }

    @Override
    public void live() {
        var life = engine.getRuntimeService()
                .startProcessInstanceByKey("life", Map.of("applicant", "Nguyễn Thị Hoa", "procedure", "1.001193"));
        for (var role : ROLES) {
            var task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(life.getId())
                    .singleResult();
            engine.getTaskService().claim(task.getId(), role);
            engine.getTaskService().complete(task.getId(), Map.of("decision", "granted"));
        }
    }

    private static BpmnModel fiveTasks() {
        var process = new Process();
        process.setId("life");
        FlowElement last = add(process, new StartEvent(), "start");
        for (var role : ROLES) {
            var task = new UserTask();
            task.setName(role);
            task.setCandidateGroups(List.of(role));
            last = connect(process, last, add(process, task, role));
        }
        connect(process, last, add(process, new EndEvent(), "end"));
        var model = new BpmnModel();
        model.addProcess(process);
        return model;
    }

    private static FlowElement add(Process process, FlowElement element, String id) {
        element.setId(id);
        process.addFlowElement(element);
        return element;
    }

    private static FlowElement connect(Process process, FlowElement from, FlowElement to) {
        process.addFlowElement(new SequenceFlow(from.getId(), to.getId()));
        return to;
    }

    @Override
    public void close() {
        engine.close();
        source.close();
    }
}
