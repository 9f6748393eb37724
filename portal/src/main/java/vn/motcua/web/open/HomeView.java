// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

public record HomeView(String title) {}
