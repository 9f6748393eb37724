// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.form.CitizenCard;
import vn.motcua.vault.PictureCodes;
import vn.motcua.vault.SeenCode;
import vn.motcua.vault.Vault;

/** Reads citizens' cards from pictures that are sent: the picture is looked at and forgotten. */
@Component
public class CardPictures {

    private final PictureCodes codes;
    private final Vault vault;

    CardPictures(PictureCodes codes, Vault vault) {
        this.codes = codes;
        this.vault = vault;
    }

    /** What a picture showed. */
    public sealed interface Shown {

        record Card(CitizenCard card) implements Shown {}

        /** @param wrong a message key that tells what to do */
        record Nothing(String wrong) implements Shown {}
    }

    /** Of several inputs for one card, the one that was used. */
    public Shown read(List<MultipartFile> pictures) {
        return pictures.stream()
                .filter(picture -> !picture.isEmpty())
                .findFirst()
                .map(this::read)
                .orElse(new Shown.Nothing("card.wrong.none"));
    }

    private Shown read(MultipartFile picture) {
        if (picture.getSize() > vault.largest().toBytes()) {
            return new Shown.Nothing("card.wrong.large");
        }
        return switch (codes.read(bytes(picture))) {
            case SeenCode.Found(var text) -> understood(text);
            case SeenCode.None() -> new Shown.Nothing("card.wrong.unreadable");
            case SeenCode.NoPicture() -> new Shown.Nothing("card.wrong.picture");
            case SeenCode.Busy() -> new Shown.Nothing("card.wrong.busy");
        };
    }

    private static byte[] bytes(MultipartFile picture) {
        try {
            return picture.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A picture that was sent could not be read", e);
        }
    }

    private static Shown understood(String text) {
        return CitizenCard.read(text)
                .<Shown>map(Shown.Card::new)
                .orElseGet(() ->
                        new Shown.Nothing(CitizenCard.isLikeOne(text) ? "card.wrong.layout" : "card.wrong.other"));
    }
}
