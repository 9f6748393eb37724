// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

/** What became of looking for a QR code in a picture. */
public sealed interface SeenCode {

    /** @param text what the code says */
    record Found(String text) implements SeenCode {}

    /** A picture in which no code can be read. */
    record None() implements SeenCode {}

    /** No JPEG or PNG, a damaged one, or one of more pixels than are unpacked. */
    record NoPicture() implements SeenCode {}

    /** Too many pictures are being looked at. */
    record Busy() implements SeenCode {}
}
