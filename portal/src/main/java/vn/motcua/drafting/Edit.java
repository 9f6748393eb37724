// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import vn.motcua.form.FormTest;

/** One change of a form. Sections are numbered from 0 on their page; paths are those of the definition. */
public sealed interface Edit {

    /** Where, for the history: a path or the id of a page; empty for the form itself. */
    String at();

    /** What was done, for the history: {@code change-question}. */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    record ChangeTitle(Sheet sheet) implements Edit {

        @Override
        public String at() {
            return "";
        }
    }

    record ChangeQuestion(String at, Sheet sheet) implements Edit {}

    /** @param group the path of the group or repeat it goes into; empty for the section itself */
    record AddQuestion(String page, int section, String group, Sheet sheet) implements Edit {

        @Override
        public String at() {
            return group.isEmpty() ? page : group;
        }
    }

    /** A block that is ready made, such as a person. */
    record AddBlock(String page, int section, String group, String block) implements Edit {

        @Override
        public String at() {
            return block;
        }
    }

    record RemoveQuestion(String at) implements Edit {}

    record CopyQuestion(String at) implements Edit {}

    /** @param by -1 for one up, 1 for one down; at the end of a section into the next */
    record MoveQuestion(String at, int by) implements Edit {}

    record PlaceQuestion(String at, String page, int section) implements Edit {}

    record AddPage(Sheet sheet) implements Edit {

        @Override
        public String at() {
            return sheet.text(Sheet.TITLE + Sheet.VI);
        }
    }

    record ChangePage(String at, Sheet sheet) implements Edit {}

    record RemovePage(String at) implements Edit {}

    record MovePage(String at, int by) implements Edit {}

    record AddSection(String at, Sheet sheet) implements Edit {}

    record ChangeSection(String at, int section, Sheet sheet) implements Edit {}

    /** Its questions go to the section before it, or after it. */
    record RemoveSection(String at, int section) implements Edit {}

    record AddTest(FormTest test) implements Edit {

        @Override
        public String at() {
            return test.name();
        }
    }

    record ChangeTest(int number, FormTest test) implements Edit {

        @Override
        public String at() {
            return test.name();
        }
    }

    record RemoveTest(int number) implements Edit {

        @Override
        public String at() {
            return String.valueOf(number + 1);
        }
    }

    /** The whole definition at once: an imported file, or its text changed by hand. */
    record Replace(String json) implements Edit {

        @Override
        public String at() {
            return "";
        }
    }
}
