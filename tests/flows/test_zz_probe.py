import time
from collections import Counter, defaultdict
from tests.conftest import *
from tests.flows.test_rights import *
from bot.telegram import render
from mentoring.refusal import Refusal
import traceback, pytest
from sqlalchemy import select
from storage.tables import metadata
from storage.outbox import _letter

@pytest.mark.parametrize("who", ["curator","admin","mentee","head","unconsented","left","awaiting","stranger"])
async def test_probe(school, who):
    cast = await scene(school)
    actor = await somebody(cast, who)
    found=defaultdict(list)
    worker = school.app.worker if hasattr(school.app,"worker") else school.app._worker
    outbox = metadata.tables["outbox"]
    good = await crafted(cast)
    datas=list(good.values())+[shape.format(do=do, huge="9"*40)[:64] for do in actions() for shape in NONSENSE]
    n=0
    async with school.uow() as uow:
        for data in datas:
            n+=1
            message={"message_id":1,"date":1,"chat":actor.person.chat(),"from":{"id":42,"is_bot":True,"first_name":"x"},"text":"x"}
            up={"update_id":10**9+n,"callback_query":{"id":f"q{n}","from":actor.person.user(),"message":message,"chat_instance":"1","data":data}}
            try:
                async with uow.step():
                    try:
                        await worker._handle(uow, up)
                    except Refusal as r:
                        school.app.texts.plain(r.key, r.facts); school.app.texts.plain(r.key, r.facts,"en")
                        raise RuntimeError("undo") from None
                    rows=(await uow._db.execute(select(outbox).where(outbox.c.state=="waiting", outbox.c.created_at==uow.now))).mappings().all()
                    assert any(r["answers"]==f"q{n}" for r in rows), "silence"
                    for row in rows:
                        if row["answers"]==f"q{n}" or row["say"]:
                            letter=_letter(row)
                            if letter.say is None: continue
                            for lang in ("ru","en"):
                                render.messages(letter, school.app.texts, lang, {}); render.answer(letter, school.app.texts, lang, {})
                    raise RuntimeError("undo")
            except RuntimeError as e:
                if str(e)!="undo": found[repr(e)[:80]].append(data)
            except Exception as e:
                tb=traceback.extract_tb(e.__traceback__)
                own=[f for f in tb if "/work/main/" in f.filename and ".venv" not in f.filename][-1]
                found[f"{type(e).__name__} {str(e)[:60]} {own.filename.split('main/')[1]}:{own.lineno} {own.name}"].append(data)
    for k,v in found.items(): print(who, k, len(v), v[:6])
