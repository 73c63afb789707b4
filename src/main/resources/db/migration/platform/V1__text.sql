create schema if not exists platform;

-- The same as ro.reazem.platform.text.Folding: small letters without diacritics; î inside a word counts as â, so that the
-- spelling of before 1993 is found by today's. Explicit tables, so that no collation of the server changes the result.
create function platform.fold(text) returns text
  language sql immutable strict parallel safe
return replace(
  regexp_replace(
    regexp_replace(
      translate(normalize($1, NFC),
        'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀā' || 'ĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŉŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚś' || 'ŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſȘșȚțǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩЀЁЂЃЄЅІЇЈЉ' || 'ЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ',
        U&'abcdefghijklmnopqrstuvwxyzaaaaaaeceeeeii\E000idnoooooouuuuytsaaaaaaeceeeeii\E000idnoooooouuuuytyaa' || U&'aaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnooooooeerrrrrrss' || U&'ssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsssttaaiioouuuuuuuuuuαβγδεζηθικλμνξοπρστυφχψωѐёђѓєѕіїјљ' || U&'њћќѝўџабвгдежзийклмнопрстуфхцчшщъыьэюя'),
      U&'[\0300-\036F]+', '', 'g'),
    U&'(?<=[a-z\E000])\E000(?=[a-z\E000])', 'a', 'g'),
  U&'\E000', 'i');

comment on function platform.fold(text) is 'Text made comparable for search: no capitals, no diacritics, no old spelling';
