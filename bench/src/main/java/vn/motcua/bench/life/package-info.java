/** The life of a five-step dossier: bare SQL, Motcua and Flowable in one run on one PostgreSQL. */
@NullMarked
package vn.motcua.bench.life;

import org.jspecify.annotations.NullMarked;
