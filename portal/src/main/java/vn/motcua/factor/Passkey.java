// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.time.Instant;

/**
 * A key pair on a phone, a computer or a stick, with which its owner signs in; the portal keeps the public half.
 *
 * @param id as the device names it, in base64url
 * @param name what the owner calls it
 */
public record Passkey(String id, String name, Instant createdAt, Instant usedAt) {}
