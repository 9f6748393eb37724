// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0905123456,          SMS,   0905123456
            ' 0905 123 456 ',    SMS,   0905123456
            0905.123.456,        SMS,   0905123456
            +84905123456,        SMS,   0905123456
            (84) 905-123-456,    SMS,   0905123456
            02343822222,         SMS,   02343822222
            Lan.Ton@Vidu.VN,     EMAIL, lan.ton@vidu.vn
            a+b@tên-miền.vn,     EMAIL, a+b@tên-miền.vn
            """)
    void people_type_in_many_ways(String typed, Contact.Channel channel, String text) {
        assertThat(Contact.find(typed)).contains(new Contact(channel, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "123456",
                "090512345678901",
                "1234567890",
                "a@",
                "@b.vn",
                "a@b",
                "a b@c.vn",
                "a@b.vn,c@d.vn",
                "Lan <a@b.vn>",
                "a@b.vn\r\nBcc: c@d.vn x",
                "không có"
            })
    void what_reaches_nobody_is_none(String typed) {
        assertThat(Contact.find(typed)).isEmpty();
    }
}
