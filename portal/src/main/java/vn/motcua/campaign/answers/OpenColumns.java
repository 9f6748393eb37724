// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.campaign.Questionnaire;
import vn.motcua.campaign.ReserveVillages.Cause;
import vn.motcua.campaign.Wording;

/** What stands in open microdata beside the answers, as lines of a codebook. */
final class OpenColumns {

    private static final List<Wording> AGES = List.of(
            new Wording("18–29 tuổi", "18–29 years"),
            new Wording("30–44 tuổi", "30–44 years"),
            new Wording("45–59 tuổi", "45–59 years"),
            new Wording("Từ 60 tuổi", "60 years and above"));

    private OpenColumns() {}

    /** A column, what it is about, a code and what this means. */
    static List<List<String>> lines(Questionnaire questionnaire, List<Population.Cell> cells, List<Cause> givenUp) {
        var lines = new ArrayList<List<String>>();
        lines.add(line("province", new Wording("Mã tỉnh, thành phố", "Code of the province")));
        lines.add(line(
                "stratum",
                new Wording("Tầng: sai số được tính trong từng tầng", "Stratum within which errors are computed")));
        lines.add(line(
                "cluster", new Wording("Cụm: đơn vị mẫu bậc một của sai số", "Cluster: primary unit of the errors")));
        lines.add(line("weight", weight(!cells.isEmpty())));
        cells.forEach(cell -> lines.add(cell(cell)));
        lines.addAll(reserve(givenUp));
        if (questionnaire.find(AgeGroup.COLUMN).isEmpty()) {
            for (int group = 1; group <= AGES.size(); group++) {
                lines.add(line(
                        AgeGroup.COLUMN,
                        new Wording("Nhóm tuổi", "Age group"),
                        Integer.toString(group),
                        AGES.get(group - 1)));
            }
        }
        return lines;
    }

    private static List<List<String>> reserve(List<Cause> givenUp) {
        var about = new Wording(
                "Thôn của người trả lời có phải thôn dự phòng vào thay một thôn không khảo sát được không; số thôn phải thay: "
                        + givenUp.size(),
                "Whether the village was in reserve and stepped in for one where nobody could be asked; villages replaced: "
                        + givenUp.size());
        var lines = new ArrayList<List<String>>();
        lines.add(line(Microdata.RESERVE, about, "0", new Wording("Thôn được rút ngay từ đầu", "Drawn at first")));
        lines.add(line(
                Microdata.RESERVE,
                about,
                "1",
                new Wording(
                        "Thôn dự phòng vào thay; quyền số theo xác suất của chính thôn này",
                        "In reserve, stepped in; weighted by its own probability")));
        lines.add(line(
                Microdata.RESERVE,
                about,
                "",
                new Wording(
                        "Không nêu: trong tỉnh có quá ít người thuộc một trong hai loại thôn",
                        "Not told: the province has too few people of one of the two")));
        Stream.of(Cause.values())
                .filter(givenUp::contains)
                .forEach(cause -> lines.add(replaced(cause, Collections.frequency(givenUp, cause))));
        return lines;
    }

    /** A cause of the whole survey, which is no code of the column. */
    private static List<String> replaced(Cause cause, int villages) {
        return line(
                Microdata.RESERVE,
                new Wording("Số thôn phải thay trong cả cuộc khảo sát", "Villages replaced in the whole survey"),
                "",
                switch (cause) {
                    case UNREACHABLE ->
                        new Wording(
                                "%d thôn không đến được".formatted(villages),
                                "%d could not be reached".formatted(villages));
                    case GONE ->
                        new Wording(
                                "%d thôn không còn hoặc đã nhập vào thôn khác".formatted(villages),
                                "%d are gone or joined to others".formatted(villages));
                    case NOT_LET_IN ->
                        new Wording(
                                "%d thôn không cho vào khảo sát".formatted(villages),
                                "%d did not let the survey in".formatted(villages));
                });
    }

    private static Wording weight(boolean isAdjusted) {
        return isAdjusted
                ? new Wording(
                        "Quyền số theo xác suất rút mẫu; điểm công bố dùng quyền số này sau khi hiệu chỉnh theo cột cell và tệp population.csv",
                        "Weight as drawn; the published scores use it post-stratified by the column cell and the file population.csv")
                : new Wording(
                        "Quyền số theo xác suất rút mẫu, như khi tính điểm công bố",
                        "Weight as drawn, with which the published scores were computed");
    }

    private static List<String> cell(Population.Cell cell) {
        return line(
                Microdata.CELL,
                new Wording("Ô dân số để hiệu chỉnh quyền số", "Cell of the population to adjust weights to"),
                cell.code(),
                new Wording(
                        "%s: %s người".formatted(cell.meaning(), cell.people()),
                        "%s: %s people".formatted(cell.meaning(), cell.people())));
    }

    private static List<String> line(String column, Wording about) {
        return line(column, about, "", new Wording("", ""));
    }

    private static List<String> line(String column, Wording about, String code, Wording meaning) {
        return List.of(column, about.vi(), about.en(), "", code, meaning.vi(), meaning.en());
    }
}
