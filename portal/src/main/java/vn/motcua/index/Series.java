// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.regex.Pattern;

/**
 * One index that is measured again and again, as one source publishes it.
 *
 * @param code its part of an address: small letters, digits and hyphens, {@code papi}
 * @param source who measured and published it
 * @param licence what may be done with its figures
 */
public record Series(String code, Kind kind, Name name, Name source, Name licence) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");

    public Series {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "The series has the code '" + code
                            + "'; it may have 1 to 40 small letters, digits and hyphens, and begins and ends with none of the last");
        }
        if (name.isEmpty() || source.isEmpty() || licence.isEmpty()) {
            throw new IllegalArgumentException("The series " + code + " needs a name, a source and a licence");
        }
    }

    /** Where its figures come from; readers are told on every page, picture and file. */
    public enum Kind {
        /** Taken over as somebody else published them. */
        PUBLISHED,
        /** Measured with this portal. */
        CAMPAIGN,
        /** Invented by a program, to show how it looks. */
        SIMULATED
    }

    public boolean isSimulated() {
        return kind == Kind.SIMULATED;
    }

    /** The name of a file of this series, which says too when it is invented. */
    public String fileName(String name) {
        return (isSimulated() ? "simulated-" : "") + code + "-" + name;
    }
}
