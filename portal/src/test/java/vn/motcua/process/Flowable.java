// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.flowable.common.engine.api.delegate.event.AbstractFlowableEventListener;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.event.FlowableActivityEvent;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** The oracle: Flowable running the same file, on H2 in memory. */
final class Flowable implements AutoCloseable {

    private static final Pattern FEEL = Pattern.compile(">(\\w+) = &quot;(\\w+)&quot;<");

    /** Flowable allows 255 characters. */
    private static final Pattern LONG_NAME = Pattern.compile(" name=\"([^\"]{200})[^\"]*\"");

    private final Map<String, String> ends = new HashMap<>();
    private final ProcessEngine engine = engine();

    private ProcessEngine engine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:oracle;DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.NONE);
        configuration.setAsyncExecutorActivate(false);
        configuration.setCreateDiagramOnDeploy(false);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setEventListeners(List.of(new EndWatch()));
        return configuration.buildProcessEngine();
    }

    /** Notes by which end event each instance ended. */
    private final class EndWatch extends AbstractFlowableEventListener {

        @Override
        public void onEvent(FlowableEvent event) {
            if (event instanceof FlowableActivityEvent activity
                    && event.getType().name().equals("ACTIVITY_COMPLETED")
                    && "endEvent".equals(activity.getActivityType())) {
                ends.put(activity.getProcessInstanceId(), activity.getActivityId());
            }
        }

        @Override
        public boolean isFailOnException() {
            return true;
        }
    }

    /** What Flowable does not know is put in its words: conditions in its expression language, linked procedures as tasks. */
    String deploy(String bpmn) {
        var theirs = FEEL.matcher(LONG_NAME.matcher(bpmn).replaceAll(" name=\"$1\""))
                .replaceAll(">\\${$1 == '$2'}<")
                .replace("callActivity", "userTask")
                .replaceAll(" expressionLanguage=\"[^\"]*\"", "")
                .replaceAll(" motcua:\\w+=\"[^\"]*\"", "");
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .disableSchemaValidation()
                .addString("process.bpmn20.xml", theirs)
                .deploy();
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult()
                .getId();
    }

    Run start(String definitionId, Map<String, Object> variables) {
        return new Run(engine.getRuntimeService()
                .createProcessInstanceBuilder()
                .processDefinitionId(definitionId)
                .transientVariables(variables)
                .start()
                .getId());
    }

    @Override
    public void close() {
        engine.close();
    }

    final class Run {

        private final String id;

        private Run(String id) {
            this.id = id;
        }

        /** Open tasks and waits: node id to the id by which Flowable moves it on. A node open twice stands twice. */
        Map<String, List<String>> open() {
            var open = new TreeMap<String, List<String>>();
            engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(id)
                    .list()
                    .forEach(task -> open.computeIfAbsent(task.getTaskDefinitionKey(), key -> new ArrayList<>())
                            .add(task.getId()));
            engine.getRuntimeService()
                    .createEventSubscriptionQuery()
                    .processInstanceId(id)
                    .list()
                    .forEach(wait -> open.computeIfAbsent(wait.getActivityId(), key -> new ArrayList<>())
                            .add(wait.getEventName() + " " + wait.getExecutionId()));
            return open;
        }

        void move(String moveId, Map<String, Object> variables) {
            var message = moveId.split(" ");
            if (message.length == 2) {
                engine.getRuntimeService().messageEventReceived(message[0], message[1], variables);
            } else {
                engine.getTaskService().complete(moveId, Map.of(), variables);
            }
        }

        /** The time of a timer is over. */
        void expire(String timer, Map<String, Object> variables) {
            engine.getRuntimeService().setVariables(id, variables);
            var management = engine.getManagementService();
            var job = management
                    .createTimerJobQuery()
                    .processInstanceId(id)
                    .elementId(timer)
                    .singleResult();
            management.executeJob(
                    management.moveTimerToExecutableJob(job.getId()).getId());
        }

        String end() {
            return Objects.requireNonNull(ends.get(id), "Flowable has not ended");
        }
    }
}
