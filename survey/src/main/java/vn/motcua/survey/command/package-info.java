/** The command {@code motcua survey}: what a statistician types; needs no portal and no database. */
@NullMarked
package vn.motcua.survey.command;

import org.jspecify.annotations.NullMarked;
