def main(event):
    # ${not a variable}, {{ nor this }}
    return {"outputFields": {"segment": "enterprise" if float(event["inputFields"]["amount"] or 0) > 1e4 else "smb"}}
