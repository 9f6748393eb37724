// SPDX-License-Identifier: Apache-2.0
package vn.motcua.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.PortalTest;
import vn.motcua.PostgresForTests;
import vn.motcua.blank.Blanks;
import vn.motcua.platform.PortalClock;
import vn.motcua.vault.FileType;
import vn.motcua.vault.SampleFiles;
import vn.motcua.vault.Vault;

/** The set-up of a province as one folder: out, in, and out again. */
@PortalTest
class SetupTest {

    private static final String UNIT = "units/H57.888.json";

    /** What an empty portal has already: the phrases and templates that come with the program. */
    private static final Set<String> BROUGHT = Set.of(
            SetupFiles.MARK, "phrases/province.json", "templates/general/granted.txt", "templates/general/refused.txt");

    private static final String BLANK = "blanks/1.004194/danh-sach.json";

    private static final String TEMPLATE = "templates/2.001035/refused.txt";

    private static final Map<String, String> WORDING_AND_SETTINGS = Map.of(
            "phrases/H57.104.json",
            """
            {
              "phrases": [
                {
                  "purpose": "REFUSAL",
                  "procedure": "1.000894",
                  "name": "Chưa đủ tuổi",
                  "text": "Chưa đủ tuổi kết hôn.\\nXin nộp lại khi đủ tuổi."
                },
                {
                  "purpose": "NOTE",
                  "name": "O'Brien & “ngoặc”",
                  "text": "Đã gọi.",
                  "textEn": "Called."
                }
              ]
            }
            """,
            "templates/2.001035/granted.txt",
            """
            Số: /QĐ
            # QUYẾT ĐỊNH
            ## Về việc đăng ký kết hôn của {{applicant.name}}

            Chấp thuận theo hồ sơ {{dossier.code}}, bên nữ {{form.bride.name}}.
            * Lưu: VT
            """,
            "blanks/1.004194/cho-o.json",
            """
            {
              "link": "https://example.vn/mau/cho-o.docx"
            }
            """,
            "retention/kept.json",
            """
            {
              "kept": [
                {
                  "kind": "IMPORT_REFUSALS",
                  "amount": 11,
                  "unit": "YEARS"
                }
              ]
            }
            """,
            "second-factor/roles.json",
            """
            {
              "roles": [
                "ADMINISTRATOR",
                "LEADER"
              ]
            }
            """);

    @Autowired
    Setups setups;

    @Autowired
    MessageSource words;

    @Autowired
    Blanks blanks;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void each_folder_has_a_name_on_the_page(Locale language) {
        assertThat(setups.folders())
                .allSatisfy(folder -> assertThat(words.getMessage("setup.folder." + folder, null, language))
                        .isNotEqualTo("setup.folder." + folder));
    }

    // ── out, in, out ────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void what_an_empty_portal_takes_over_it_writes_out_again_byte_for_byte() throws Exception {
        setups.take(files(WORDING_AND_SETTINGS), null);
        var written = setups.write();
        assertThat(written).containsAllEntriesOf(WORDING_AND_SETTINGS);
        SetupFiles.writeFolder(written, setups.folders(), folder);

        try (var empty = emptyPortal()) {
            var other = empty.getBean(Setups.class);
            assertThat(other.write()).as("as the program comes").containsOnlyKeys(BROUGHT);
            var done = other.take(SetupFiles.readFolder(folder), null);

            assertThat(done.problems()).isEmpty();
            assertThat(done.created()).hasSize(written.size() - BROUGHT.size());
            assertThat(other.write()).isEqualTo(written);
            assertThat(other.take(written, null).changesNothing()).isTrue();
        }
    }

    @Test
    void the_file_of_a_blank_travels_in_lines_and_is_the_same_file_on_the_other_side() throws IOException {
        var pdf = SampleFiles.of(FileType.DOCX);
        var content = Base64.getEncoder().encodeToString(pdf);
        setups.take(files(Map.of(BLANK, blank("Tờ khai của D'Hoa.docx", content))), null);

        var written = Objects.requireNonNull(setups.write().get(BLANK));
        assertThat(written).contains("\"name\": \"Tờ khai của D'Hoa.docx\"").doesNotContain(content);
        assertThat(written.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(100));
        assertThat(setups.compare(files(Map.of(BLANK, written))).changesNothing())
                .isTrue();
        var blank = blanks.find("1.004194", "danh-sach").orElseThrow();
        try (var kept = vault.open(Objects.requireNonNull(blank.file()))) {
            assertThat(kept.readAllBytes()).isEqualTo(pdf);
        }
    }

    @Test
    void a_picture_and_what_is_too_large_are_no_blanks() throws IOException {
        var picture = Base64.getEncoder().encodeToString(SampleFiles.png());
        var large = Base64.getEncoder().encodeToString(new byte[3 << 20]);

        assertThat(setups.compare(files(Map.of(BLANK, blank("a.pdf", picture)))).problems())
                .extracting(SetupProblem::field)
                .containsExactly("content");
        assertThat(setups.compare(files(Map.of(BLANK, blank("a.pdf", large)))).problems())
                .extracting(SetupProblem::value)
                .containsExactly("3145728 bytes");
    }

    private static String blank(String name, String content) {
        return "{\"name\": \"%s\", \"content\": [\"%s\"]}".formatted(name, content);
    }

    /** The modules of the set-up alone, on a database with tables and nothing in them. */
    private static AnnotationConfigApplicationContext emptyPortal() {
        var database = new DriverManagerDataSource(PostgresForTests.newDatabase(), "postgres", "");
        Flyway.configure().dataSource(database).outOfOrder(true).load().migrate();
        var context = new AnnotationConfigApplicationContext();
        context.addBeanFactoryPostProcessor(factory -> {
            for (var name : factory.getBeanDefinitionNames()) {
                factory.getBeanDefinition(name).setLazyInit(true);
            }
        });
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "nothing runs by itself",
                        Map.of("motcua.background", "false", "motcua.data", "target/empty-portal")));
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new DataSourceTransactionManager(database)));
        context.registerBean(InstantSource.class, PortalClock::new);
        context.registerBean("conversionService", ConversionService.class, () -> new ApplicationConversionService());
        context.registerBean(JsonMapper.class, () -> new JsonMapper());
        context.scan(
                "vn.motcua.administration",
                "vn.motcua.agency",
                "vn.motcua.blank",
                "vn.motcua.catalogue",
                "vn.motcua.factor",
                "vn.motcua.imports",
                "vn.motcua.journal",
                "vn.motcua.retention",
                "vn.motcua.setup",
                "vn.motcua.vault",
                "vn.motcua.wording");
        context.refresh();
        return context;
    }

    @Test
    void phrases_that_a_file_leaves_out_are_gone_and_a_template_becomes_the_next_version() {
        var path = "phrases/H57.104.json";
        setups.take(files(Map.of(path, phrases("Một", "Hai"))), null);
        var before = phraseIds();
        setups.take(files(Map.of(path, phrases("Hai", "Ba"), TEMPLATE, "# A\nMột.\n")), null);
        setups.take(files(Map.of(TEMPLATE, "# A\nHai.\n")), null);

        assertThat(setups.write().get(path)).contains("Hai", "Ba").doesNotContain("Một");
        assertThat(phraseIds()).as("the same phrase stays the same").containsAnyElementsOf(before);
        assertThat(jdbc.sql(
                                "SELECT max(number) - min(number) FROM wording_template WHERE procedure = '2.001035' AND ruling = 'REFUSED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private List<UUID> phraseIds() {
        return jdbc.sql("SELECT id FROM wording_phrase WHERE unit = 'H57.104'")
                .query(UUID.class)
                .list();
    }

    private static String phrases(String... names) {
        var all = Stream.of(names).map("{\"purpose\":\"NOTE\",\"name\":\"%1$s\",\"text\":\"%1$s\"}"::formatted);
        return "{\"phrases\":[" + all.collect(Collectors.joining(",")) + "]}";
    }

    @AfterEach
    void leaveOthersTheirWords() {
        jdbc.sql("DELETE FROM wording_phrase WHERE unit = 'H57.104'").update();
        jdbc.sql("DELETE FROM blank").update();
        jdbc.sql("DELETE FROM retention_rule").update();
        jdbc.sql("DELETE FROM factor_requirement").update();
    }

    @Test
    void the_same_is_written_the_same_however_often() throws IOException {
        assertThat(SetupFiles.zip(setups.write())).isEqualTo(SetupFiles.zip(setups.write()));
    }

    @Test
    void nothing_personal_and_no_secret_is_in_it() {
        var all = String.join("\n", setups.write().values());
        var names = jdbc.sql(
                        "SELECT name FROM account WHERE name <> '' UNION SELECT login FROM account WHERE length(login) > 8")
                .query(String.class)
                .list();

        assertThat(names)
                .filteredOn(name -> Pattern.compile("\"" + Pattern.quote(name) + "\"")
                        .matcher(all)
                        .find())
                .isEmpty();
        assertThat(all).doesNotContain("password").doesNotContain("$2a$").doesNotContain("{bcrypt}");
    }

    @Test
    void a_folder_in_git_is_read_without_what_git_keeps_beside_it() throws Exception {
        var written = setups.write();
        SetupFiles.writeFolder(written, setups.folders(), folder);
        Files.createDirectories(folder.resolve(".git/objects"));
        Files.write(folder.resolve(".git/objects/ab"), new byte[] {(byte) 0xff, 0});
        Files.writeString(folder.resolve("README.md"), "Thiết lập của tỉnh");

        assertThat(SetupFiles.readFolder(folder)).isEqualTo(written);
    }

    @Test
    void things_that_are_no_more_leave_the_folder_and_others_stay_untouched() throws Exception {
        SetupFiles.writeFolder(files(Map.of(UNIT, unit("Cũ"))), setups.folders(), folder);
        Files.writeString(folder.resolve("README.md"), "đọc tôi");
        Files.writeString(folder.resolve("package.json"), "{}");
        SetupFiles.writeFolder(files(Map.of()), setups.folders(), folder);

        assertThat(folder.resolve(UNIT)).doesNotExist();
        assertThat(folder.resolve("README.md")).hasContent("đọc tôi");
        assertThat(folder.resolve("package.json")).exists();
    }

    // ── comparing and taking over ───────────────────────────────────────────────────────────────────────────────────

    @Test
    void what_it_would_do_is_told_before_and_nothing_is_done() {
        var files = files(Map.of(UNIT, unit("Sở Xem Trước")));

        var comparison = setups.compare(files);

        assertThat(comparison.created()).containsExactly(UNIT);
        assertThat(comparison.left()).contains("units/H57.json").doesNotContain(UNIT);
        assertThat(setups.write()).doesNotContainKey(UNIT);
    }

    @Test
    void what_is_typed_otherwise_but_says_the_same_changes_nothing() {
        var path = "units/H57.03.json";
        var here = Objects.requireNonNull(setups.write().get(path));
        var compact = here.replaceAll("\\s*\n\\s*", " ").replace("\n", "\r\n");

        var comparison = setups.compare(files(Map.of(path, compact)));

        assertThat(comparison.changesNothing()).isTrue();
        assertThat(comparison.same()).isEqualTo(1);
    }

    @Test
    void one_wrong_file_keeps_all_others_out() {
        var files = files(Map.of(
                UNIT,
                unit("Sở Tốt"),
                "units/H57.889.json",
                unit("x").replace("H57.888", "H57.889").replace("DEPARTMENT", "KINGDOM")));

        var done = setups.take(files, null);

        assertThat(done.isPossible()).isFalse();
        assertThat(setups.write()).doesNotContainKey(UNIT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            units/H57.888.json                | {"code":"H57.888"}                                      | versions
            units/H57.888.json                | {"code":"H57.887","versions":[]}                        | code
            units/H57.888.json                | {"code":"H57.888","colour":"red"}                       | line 1
            units/H57.888.json                | {"code":"H57.888","code":"H57.888"}                     | line 1
            units/H57.888.json                | {                                                       | line 1
            units/H57.777.01.json             | {"code":"H57.777.01","versions":[{"from":"2026-01-01","level":"PROVINCE","kind":"DIVISION","name":"x"}]} | code
            calendars/all/2026.json           | {"days":[{"date":"2027-01-01","kind":"HOLIDAY","name":"x"}]}  | days[0].date
            calendars/all/2026.json           | {"days":[{"date":"2026-01-01","kind":"MAKE_UP","name":"x"}]}  | days[0].insteadOf
            calendars/all/1999.json           | {"days":[{"date":"1999-01-01","kind":"HOLIDAY","name":"x"}]}  | file
            calendars/all/2026.json           | {}                                                      | days
            hours/H57.03.json                 | {}                                                      | periods
            units/H57.888.json                | {"code":"H57.888","versions":[{"from":"2026-01-01","level":"PROVINCE","kind":"DEPARTMENT","name":"x"}],"successors":[{"from":"2027-01-01","unit":"H57.888"}]} | successors[0].unit
            calendars/H57.777/2026.json       | {"days":[{"date":"2026-01-01","kind":"HOLIDAY","name":"x"}]}  | file
            procedures/1.001193/handling.json | {"rules":[{"receives":"H57.777","handles":"RECEIVER","process":"department","supplement":"RESTART","from":"2026-01-01"}]} | receives
            procedures/1.001193/handling.json | {"rules":[{"receives":"COMMUNE","handles":"RECEIVER","process":"nowhere","supplement":"RESTART","from":"2026-01-01"}]} | process
            procedures/9.999999/form.json     | {}                                                      | form
            procedures/1.001193/notes.json    | {}                                                      | file
            processes/x.bpmn                  | <definitions/>                                          |
            accounts/quantri.json             | {}                                                      | file
            phrases/H57.777.json              | {"phrases":[{"purpose":"NOTE","name":"x","text":"x"}]}  | file
            phrases/../x.json                 | {}                                                      | file
            phrases/province.json             | {"phrases":[]}                                          | phrases
            phrases/province.json             | {"phrases":[{"name":"x","text":"x"}]}                   | phrases[0].purpose
            phrases/province.json             | {"phrases":[{"purpose":"NOTE","name":"x"}]}             | phrases[0].text
            phrases/province.json             | {"phrases":[{"purpose":"NOTE","procedure":"9.9","name":"x","text":"x"}]} | phrases[0].procedure
            blanks/1.004194/cho-o.json        | {}                                                      | link
            blanks/1.004194/cho-o.json        | {"link":"http://example.vn/a"}                          | link
            blanks/1.004194/cho-o.json        | {"link":"https://example.vn/a","content":["AA=="]}      | link
            blanks/1.004194/cho-o.json        | {"name":"a.pdf","content":["%%"]}                       | content
            blanks/1.004194/khong-co.json     | {"link":"https://example.vn/a"}                         | file
            blanks/9.999999/cho-o.json        | {"link":"https://example.vn/a"}                         | file
            blanks/cho-o.json                 | {"link":"https://example.vn/a"}                         | file
            phrases/province.json             | {"phrases":[null]}                                      | line 1
            retention/kept.json               | {"kept":[null]}                                         | line 1
            templates/9.999999/granted.txt    | # T x                                                   | text
            templates/general/maybe.txt       | x                                                       | file
            retention/kept.json               | {"kept":[{"kind":"DOSSIERS","amount":1,"unit":"DAYS"}]} | kind
            retention/kept.json               | {"kept":[{"kind":"DRAFTS","amount":1,"unit":"DAYS"}]}   | DRAFTS
            retention/kept.json               | {"kept":[{"kind":"DRAFTS","amount":0,"unit":"DAYS"}]}   | kept[0].amount
            second-factor/roles.json          | {"roles":["KING"]}                                      | roles[0]
            """, delimiter = '|')
    void a_file_that_cannot_be_is_named_with_field_and_value_and_what_would_be_right(
            String path, String text, String field) {
        var comparison = setups.compare(files(Map.of(path, text)));

        assertThat(comparison.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.expected()).isNotBlank();
            if (field != null) {
                assertThat(problem.field()).isEqualTo(field);
            }
        });
    }

    @Test
    void a_set_up_of_a_newer_program_is_refused() {
        var files = new TreeMap<>(Map.of(SetupFiles.MARK, "{\"format\": \"motcua-setup\", \"version\": 2}"));

        assertThat(setups.compare(files).problems())
                .extracting(SetupProblem::field)
                .containsExactly("version");
    }

    // ── archives of strangers ───────────────────────────────────────────────────────────────────────────────────────

    @ParameterizedTest
    @CsvSource({
        "../../etc/cron.d/x, path",
        "/etc/passwd, path",
        "units/../../x.json, path",
        "units\\..\\x.json, path",
        "a/b/c/d/e.json, path",
        ".git/config, path"
    })
    void an_archive_that_leads_out_of_itself_is_refused(String path, String key) throws IOException {
        var zip = archive(Map.of(path, "x".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> SetupFiles.readZip(new ByteArrayInputStream(zip)))
                .isInstanceOfSatisfying(
                        UnreadableSetup.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @Test
    void what_unpacks_to_more_than_it_may_or_is_no_text_or_no_archive_is_refused() throws IOException {
        var bomb = archive(Map.of("units/H57.json", new byte[5 << 20]));
        var picture = archive(Map.of("units/H57.json", new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff}));
        var foreign = archive(Map.of("hello.txt", "x".getBytes(StandardCharsets.UTF_8)));

        assertThat(List.of(key(bomb), key(picture), key(foreign), key(new byte[] {1, 2, 3})))
                .containsExactly("fileTooLong", "noText", "noMark", "empty");
    }

    private static String key(byte[] zip) throws IOException {
        try {
            SetupFiles.readZip(new ByteArrayInputStream(zip));
            return "read";
        } catch (UnreadableSetup e) {
            return e.key();
        }
    }

    private static byte[] archive(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private SortedMap<String, String> files(Map<String, String> some) {
        var files = new TreeMap<>(some);
        files.put(SetupFiles.MARK, setups.write().get(SetupFiles.MARK));
        return files;
    }

    private static String unit(String name) {
        return """
                {"code": "H57.888", "versions": [{"from": "2026-01-01", "level": "PROVINCE", "kind": "DEPARTMENT", "name": "%s"}]}
                """.formatted(name);
    }
}
