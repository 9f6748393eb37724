// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an administrator can run into before anything is started, in words and with an exit code of its own. */
class ObstaclesIT {

    private static final int WRONGLY_USED = 2;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | start --port TAKEN                                     | Port TAKEN is in use. Choose another one
            vi | start --port TAKEN                                     | Cổng mạng TAKEN đang được dùng
            en | start --port 70000                                     | There is no port 70000
            vi | start --port abc                                       | Giá trị "abc" không dùng được cho --port
            en | start --port FREE --data FILE                          | is a file. Name a folder
            vi | start --port FREE --data FILE/nothing                  | Không ghi được vào thư mục dữ liệu
            en | start --port FREE --data DATA --db-url jdbc:mysql://x/y | should look like "jdbc:postgresql://
            vi | start --port FREE --data DATA --db-url jdbc:postgresql://localhost:FREE/x?user=a&password=secret | Không có cơ sở dữ liệu nào trả lời tại
            en | strat                                                  | This is not understood: strat
            vi | process                                                | Các lệnh:
            vi | start --nonsense                                       | Không hiểu: --nonsense
            en | token --account quantri --data DATA                    | There is no portal in the folder
            vi | simulate --dossiers 0 --data DATA                      | Cần ít nhất 1 hồ sơ
            """)
    void an_obstacle_is_said_in_the_readers_language(String language, String typed, String said) throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        try (var taken = new ServerSocket(0);
                var free = new ServerSocket(0)) {
            free.close();
            var command = typed.replace("TAKEN", String.valueOf(taken.getLocalPort()))
                    .replace("FREE", String.valueOf(free.getLocalPort()))
                    .replace("FILE", file.toString())
                    .replace("DATA", folder.resolve("data").toString());

            var program = Program.run((command + " --lang " + language).split(" +"));

            assertThat(program.end()).isEqualTo(WRONGLY_USED);
            assertThat(program.output())
                    .contains(said.replace("TAKEN", String.valueOf(taken.getLocalPort())))
                    .doesNotContain("Exception", "secret");
        }
    }
}
