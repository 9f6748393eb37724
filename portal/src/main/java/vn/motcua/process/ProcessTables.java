// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tables of steps, as provinces publish them, turned into process files. */
public final class ProcessTables {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ProcessTables() {}

    /** The table as BPMN 2.0: a lane for each role, and drawn from left to right. {@link ProcessFiles#check} accepts it. */
    public static String toBpmn(ProcessTable table) {
        return new BpmnWriter(table, new TableGraph(table).build()).write();
    }

    /** The table whose drawing a process is, where there is one. */
    public static Told tell(ProcessDefinition process) {
        return new GraphTable(process).tell();
    }

    /**
     * Reads a table copied from a spreadsheet or a text (tabs between the cells), or a CSV file; with a first line that names the
     * columns, or without.
     */
    public static TableRead readPasted(String text, String code, String title) {
        return PastedTable.read(text, code, title);
    }

    /** Working hours in people's words, such as {@code 4}, {@code 2,5}, {@code 0,25 ngày làm việc}; empty when they say no time. */
    public static Optional<Duration> findHours(String text) {
        return HoursText.find(text, false).map(BpmnReader::ofHours);
    }

    /**
     * Reads an array of processes one by one: {@code [{code, title, decision, province, total_hours, steps: [{step, role, task, hours,
     * role_kind}]}]}. What is wrong with one process does not keep the next from being read.
     */
    public static void read(InputStream json, Consumer<TableRead> each) {
        var number = 0;
        try (var parser = JSON.createParser(json)) {
            requireArray(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                each.accept(new TableReader(++number, JSON.readTree(parser)).read());
            }
        } catch (JacksonException e) {
            each.accept(unreadable(Math.max(1, number), e));
        }
    }

    private static void requireArray(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw new StreamReadException(parser, "expected [ … ], a list of processes");
        }
    }

    private static TableRead unreadable(int number, JacksonException e) {
        var where = e.getLocation() == null
                ? ""
                : " (%d:%d)"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        var problem = new Finding(
                "",
                String.valueOf(number),
                "NOT_JSON",
                "Từ đây tệp không còn đúng định dạng JSON%s: %s".formatted(where, e.getOriginalMessage()),
                "From here on the file is not JSON as expected%s: %s".formatted(where, e.getOriginalMessage()));
        return new TableRead(number, Optional.empty(), List.of(problem));
    }
}
