// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.CsvRows;

/** Where the provinces lie on a map of hexagons; the archipelagos have tiles of their own. */
@Component
public class Tiles {

    private static final int MOST = 200;

    private final List<Tile> all;

    Tiles() {
        try (var rows = CsvRows.read(new ClassPathResource("starter/index-tiles.csv").getInputStream())) {
            this.all = rows.next(MOST).stream().map(Tiles::tile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The map of hexagons is missing from the program", e);
        }
    }

    /**
     * @param place the province it belongs to
     * @param words what stands in it, lines apart by a stroke
     * @param island the archipelago it stands for; empty for the mainland
     */
    public record Tile(Division division, String place, String words, int column, int row, String island) {}

    private static Tile tile(CsvRow row) {
        return new Tile(
                row.oneOf("division", Division.class),
                row.text("place"),
                row.text("words"),
                Integer.parseInt(row.text("column")),
                Integer.parseInt(row.text("row")),
                row.text("island"));
    }

    public List<Tile> of(Division division) {
        return all.stream().filter(tile -> tile.division() == division).toList();
    }
}
