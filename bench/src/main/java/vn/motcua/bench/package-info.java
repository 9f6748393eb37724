/**
 * Measures Motcua on the machine it runs on: a dossier's life against the bare database and a peer ({@code life}), and
 * the pages at any number of dossiers ({@code pages}). No part of the product.
 */
@NullMarked
package vn.motcua.bench;

import org.jspecify.annotations.NullMarked;
