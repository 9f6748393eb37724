// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.health;

/**
 * One thing that an administrator has to know of a portal. Beans of this type are asked by {@link Checkup}; they look,
 * change nothing, and answer within a second at any size of the data.
 */
public interface Examination {

    /** What is looked at; {@code doctor.subject.NAME} says it in words. */
    String subject();

    Finding examine();
}
